package org.planledger.batch;

import java.util.List;
import org.planledger.model.FileStatus;
import org.planledger.model.Finding;
import org.planledger.model.InputFile;
import org.planledger.model.PlanResult;
import org.planledger.model.Severity;
import org.planledger.source.FileFacts;
import org.planledger.source.ReadableSource;
import org.planledger.source.SourceFile;

/** The text could be read but is no plan. */
record NoPlan(SourceFile file, PlanResult result) implements FileOutcome {
    private static final String MESSAGE = "不是规划文件";

    @Override
    public FileFacts facts() {
        return new ReadableSource(result.source()).facts();
    }

    @Override
    public InputFile row() {
        Finding why = fileFindings().get(0);
        return FileOutcome.row(facts(), FileStatus.NOT_A_PLAN, why.rule(), why.message(), "");
    }

    @Override
    public List<Finding> fileFindings() {
        return result.findings().isEmpty()
                ? List.of(FileFinding.of(FileStatus.NOT_A_PLAN.code(), Severity.INFO, MESSAGE, 1))
                : result.findings();
    }
}
