package org.planledger.batch;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerReader;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.output.CsvFile;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes every table of the ledger, as it stands, as a CSV file. */
final class CsvExport implements Tasklet {
    private final LedgerReader ledger;
    private final Path output;
    private final boolean byteOrderMark;

    CsvExport(LedgerReader ledger, Path output, boolean byteOrderMark) {
        this.ledger = ledger;
        this.output = output;
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        for (LedgerTable<?> table : LedgerTables.ALL) {
            try (CsvFile file = new CsvFile(output, table, byteOrderMark)) {
                ledger.rows(table, file::row);
                file.commit();
            }
        }
        return RepeatStatus.FINISHED;
    }
}
