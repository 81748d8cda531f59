package org.planledger.batch;

import org.planledger.model.FileStatus;
import org.planledger.model.InputFile;
import org.planledger.model.PlanRecords;
import org.planledger.model.PlanResult;
import org.planledger.source.FileFacts;
import org.planledger.source.ReadableSource;
import org.planledger.source.SourceFile;

/** A plan was read and is to be stored. */
record PlanRead(SourceFile file, PlanResult result, PlanRecords records) implements FileOutcome {
    String planId() {
        return records.plan().planId();
    }

    @Override
    public FileFacts facts() {
        return new ReadableSource(result.source()).facts();
    }

    @Override
    public InputFile row() {
        return FileOutcome.row(facts(), FileStatus.LOADED, "", "", planId());
    }
}
