package org.planledger.cli;

import java.io.PrintWriter;
import org.planledger.model.FileStatus;
import org.planledger.model.InputFile;

/** A line for each file. */
final class LineProgress implements ProgressView {
    private final PrintWriter err;
    private int files;
    private int done;

    LineProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void started(int count) {
        files = count;
    }

    @Override
    public void done(InputFile file) {
        done++;
        err.printf("%d/%d %s%n", done, files, describe(file));
    }

    @Override
    public void close() {
        err.flush();
    }

    /** Says in one line what became of a file, and why where it was not loaded. */
    static String describe(InputFile file) {
        boolean asPlan = file.status() == FileStatus.LOADED || file.status() == FileStatus.UNCHANGED;
        String detail = asPlan ? file.planId() : file.reason() + ", " + file.message();
        return "%s: %s (%s)".formatted(file.sourcePath(), file.status().code(), detail);
    }
}
