package org.planledger.batch;

import java.nio.file.Path;
import org.planledger.output.AsideFolder;
import org.planledger.output.TextFolder;

/** The places that a run writes files to. */
record OutputFolders(Path output, TextFolder text, AsideFolder aside) {
    static OutputFolders in(Path output) {
        return new OutputFolders(output, new TextFolder(output), new AsideFolder(output));
    }
}
