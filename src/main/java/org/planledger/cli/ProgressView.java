package org.planledger.cli;

import java.io.PrintWriter;
import org.planledger.batch.LoadProgress;

/** Shows how far a load has come. */
interface ProgressView extends LoadProgress, AutoCloseable {
    @Override
    void close();

    /** Chooses a bar for a terminal and plain lines for everything else. */
    static ProgressView on(PrintWriter err) {
        return Terminal.isInteractive() ? new BarProgress(err) : new LineProgress(err);
    }
}
