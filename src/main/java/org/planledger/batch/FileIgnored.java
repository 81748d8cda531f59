package org.planledger.batch;

import org.planledger.model.FileStatus;
import org.planledger.model.InputFile;
import org.planledger.source.FileFacts;
import org.planledger.source.IgnoredSource;
import org.planledger.source.SourceFile;

/** A file that is none of our business. */
record FileIgnored(SourceFile file, IgnoredSource source) implements FileOutcome {
    @Override
    public FileFacts facts() {
        return source.facts();
    }

    @Override
    public InputFile row() {
        return FileOutcome.row(
                facts(),
                FileStatus.IGNORED,
                source.reason().code(),
                source.reason().message(),
                "");
    }
}
