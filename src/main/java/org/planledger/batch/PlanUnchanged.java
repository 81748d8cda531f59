package org.planledger.batch;

import org.planledger.model.FileStatus;
import org.planledger.model.InputFile;
import org.planledger.source.FileFacts;
import org.planledger.source.ReadableSource;
import org.planledger.source.SourceFile;

/** The ledger already holds what the file would give. */
record PlanUnchanged(SourceFile file, ReadableSource source, String planId) implements FileOutcome {
    @Override
    public FileFacts facts() {
        return source.facts();
    }

    @Override
    public InputFile row() {
        return FileOutcome.row(facts(), FileStatus.UNCHANGED, "", "", planId);
    }
}
