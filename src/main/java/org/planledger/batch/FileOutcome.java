package org.planledger.batch;

import java.util.List;
import org.planledger.model.FileStatus;
import org.planledger.model.Finding;
import org.planledger.model.InputFile;
import org.planledger.source.FileFacts;
import org.planledger.source.SourceFile;

/** What examining one file gave. */
sealed interface FileOutcome permits PlanRead, PlanUnchanged, NoPlan, KeptAside, FileIgnored {
    /** Gives the file. */
    SourceFile file();

    /** Gives what is known of the file whatever its content. */
    FileFacts facts();

    /** Gives the file's row of {@code input_files}. */
    InputFile row();

    /** Gives the findings on the file itself; those of a plan go with the plan. */
    default List<Finding> fileFindings() {
        return List.of();
    }

    /** Makes the row of {@code input_files}. */
    static InputFile row(FileFacts facts, FileStatus status, String reason, String message, String planId) {
        return new InputFile(
                facts.sourcePath(), facts.mediaType(), facts.bytes(), facts.sha256(), status, reason, message, planId);
    }
}
