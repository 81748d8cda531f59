package org.planledger.batch;

import java.util.List;
import org.planledger.model.FileStatus;
import org.planledger.model.Finding;
import org.planledger.model.InputFile;
import org.planledger.model.Severity;
import org.planledger.source.FileFacts;
import org.planledger.source.RejectedSource;
import org.planledger.source.SourceFile;

/**
 * A file that should have been loaded and could not be.
 *
 * @param reason kebab-case code, also the rule of the finding
 * @param line the line where it shows, 1 where no line can be told
 */
record KeptAside(SourceFile file, FileFacts facts, String reason, String message, int line, String planId)
        implements FileOutcome {
    static KeptAside of(SourceFile file, RejectedSource rejected) {
        return new KeptAside(file, rejected.facts(), rejected.reason().code(), rejected.message(), rejected.line(), "");
    }

    @Override
    public InputFile row() {
        return FileOutcome.row(facts, FileStatus.KEPT_ASIDE, reason, message, planId);
    }

    @Override
    public List<Finding> fileFindings() {
        return List.of(FileFinding.of(reason, Severity.ERROR, message, line));
    }
}
