package org.planledger.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.LedgerReader;
import org.planledger.model.InboxRow;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.MappingKind;
import org.planledger.output.CsvFile;
import org.planledger.text.MappingInbox;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the names of the whole ledger that the mappings do not know, as {@code mapping-inbox.csv}. */
final class InboxExport implements Tasklet {
    private static final LedgerTable<InboxRow> INBOX = LedgerTable.of("mapping-inbox", InboxRow.class);
    private static final Map<String, MappingKind> KIND_OF_RULE = Map.of(
            "unknown-header", MappingKind.HEADER,
            "unknown-department", MappingKind.DEPARTMENT,
            "unknown-unit", MappingKind.UNIT);

    private final LedgerReader ledger;
    private final InboxSource source;
    private final Path output;
    private final boolean byteOrderMark;

    InboxExport(LedgerReader ledger, InboxSource source, Path output, boolean byteOrderMark) {
        this.ledger = ledger;
        this.source = source;
        this.output = output;
        this.byteOrderMark = byteOrderMark;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        MappingInbox inbox = source.inbox();
        ledger.rows(LedgerTables.FINDINGS, cells -> addFinding(inbox, cells));
        // A domain has one finding, however many rows it has; the rows are what counts.
        for (LedgerTable<?> table : List.of(LedgerTables.INDICATORS, LedgerTables.SERVICES)) {
            ledger.rows(table, cells -> addDomain(inbox, table, cells));
        }
        try (CsvFile file = new CsvFile(output, INBOX, byteOrderMark)) {
            for (InboxRow row : inbox.rows()) {
                file.row(INBOX.cells(row));
            }
            file.commit();
        }
        return RepeatStatus.FINISHED;
    }

    private static void addFinding(MappingInbox inbox, List<@Nullable Object> cells) {
        LedgerTable<?> table = LedgerTables.FINDINGS;
        MappingKind kind = KIND_OF_RULE.get(text(table, cells, "rule"));
        if (kind != null) {
            String context = kind == MappingKind.HEADER ? text(table, cells, "subject_id") : "";
            inbox.add(kind, text(table, cells, "found"), context, text(table, cells, "plan_id"), line(table, cells));
        }
    }

    private static void addDomain(MappingInbox inbox, LedgerTable<?> table, List<@Nullable Object> cells) {
        if (text(table, cells, "domain").isEmpty()) {
            inbox.add(
                    MappingKind.DOMAIN,
                    text(table, cells, "domain_text"),
                    "",
                    text(table, cells, "plan_id"),
                    line(table, cells));
        }
    }

    private static long line(LedgerTable<?> table, List<@Nullable Object> cells) {
        return Long.parseLong(text(table, cells, "line_start"));
    }

    private static String text(LedgerTable<?> table, List<@Nullable Object> cells, String column) {
        List<String> names = table.columns().stream().map(LedgerColumn::name).toList();
        return Objects.toString(cells.get(names.indexOf(column)), "");
    }
}
