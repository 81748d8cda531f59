package org.planledger.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.planledger.model.FileStatus;
import org.planledger.model.InputFile;

/** A bar that grows; the files that were kept aside are told after it. */
final class BarProgress implements ProgressView {
    private final PrintWriter err;
    private final List<String> keptAside = new ArrayList<>();
    private @Nullable ProgressBar bar;

    BarProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void started(int files) {
        bar = new ProgressBarBuilder().setTaskName("Plans").setInitialMax(files).build();
    }

    @Override
    public void done(InputFile file) {
        if (bar != null) {
            bar.step();
        }
        if (file.status() == FileStatus.KEPT_ASIDE) {
            keptAside.add(LineProgress.describe(file));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        keptAside.forEach(err::println);
    }
}
