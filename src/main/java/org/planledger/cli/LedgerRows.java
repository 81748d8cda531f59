package org.planledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.report.CsvRow;
import org.planledger.report.CsvTable;
import org.planledger.report.CsvTableReader;
import org.planledger.report.TableSet;

/** The rows of one table of a ledger, and its plans. */
record LedgerRows(List<CsvRow> rows, List<CsvRow> plans) {
    LedgerRows {
        rows = List.copyOf(rows);
        plans = List.copyOf(plans);
    }

    /** Reads the CSV files of a folder; a file that is not there has no rows. */
    static LedgerRows of(Path folder, LedgerTable<?> table) throws IOException {
        return new LedgerRows(read(folder, table), read(folder, LedgerTables.PLANS));
    }

    static LedgerRows of(TableSet tables, LedgerTable<?> table) {
        Map<String, CsvTable> byName = new HashMap<>(tables.tables());
        CsvTable none = new CsvTable(List.of(), List.of());
        return new LedgerRows(
                byName.getOrDefault(table.name(), none).rows(),
                byName.getOrDefault(LedgerTables.PLANS.name(), none).rows());
    }

    Optional<CsvRow> row(String column, String id) {
        return rows.stream().filter(row -> row.text(column).equals(id)).findFirst();
    }

    CsvRow plan(String planId) {
        return plans.stream()
                .filter(row -> row.text("plan_id").equals(planId))
                .findFirst()
                .orElseGet(() -> new CsvRow(Map.of("plan_id", planId)));
    }

    private static List<CsvRow> read(Path folder, LedgerTable<?> table) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        return Files.isRegularFile(file) ? CsvTableReader.read(file).rows() : List.of();
    }
}
