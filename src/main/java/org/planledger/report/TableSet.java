package org.planledger.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a ledger, or of one plan in it, by their names. */
public record TableSet(Map<String, CsvTable> tables) {
    private static final CsvTable NONE = new CsvTable(List.of(), List.of());

    /** Copies the map. */
    public TableSet {
        tables = Map.copyOf(tables);
    }

    /** Reads those CSV files of a folder that can be scored. */
    public static TableSet read(Path folder) throws IOException {
        Map<String, CsvTable> tables = new HashMap<>();
        for (String name : ScoredTables.FILES) {
            Path file = folder.resolve(name + ".csv");
            if (Files.isRegularFile(file)) {
                tables.put(name, CsvTableReader.read(file));
            }
        }
        return new TableSet(tables);
    }

    boolean has(String name) {
        return tables.containsKey(name);
    }

    /** Gives a table, one without columns and rows where there is no such file. */
    CsvTable table(String name) {
        return tables.getOrDefault(name, NONE);
    }

    List<CsvRow> rows(String name) {
        return table(name).rows();
    }

    TableSet with(String name, List<CsvRow> rows) {
        Map<String, CsvTable> changed = new HashMap<>(tables);
        if (has(name)) {
            changed.put(name, new CsvTable(table(name).columns(), rows));
        }
        return new TableSet(changed);
    }

    /** Gives the rows of one plan only. */
    public TableSet ofPlan(String planId) {
        String id = ComparedText.fold(planId);
        Map<String, CsvTable> changed = new HashMap<>();
        tables.forEach((name, table) -> changed.put(
                name,
                table.filter(row -> !row.has("plan_id")
                        || ComparedText.fold(row.text("plan_id")).equals(id))));
        return new TableSet(changed);
    }

    /** Gives the ids of the plans. */
    public List<String> planIds() {
        return planIdsFrom("");
    }

    /** Gives the ids of the plans whose source path contains the text. */
    public List<String> planIdsFrom(String source) {
        String part = ComparedText.fold(source);
        return rows("plans").stream()
                .filter(row -> ComparedText.fold(row.text("source_path")).contains(part))
                .map(row -> row.text("plan_id"))
                .distinct()
                .toList();
    }
}
