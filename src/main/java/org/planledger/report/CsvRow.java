package org.planledger.report;

import java.util.HashMap;
import java.util.Map;

/** A row of a CSV table: its cells by their column. */
public record CsvRow(Map<String, String> cells) {
    /** Copies the map. */
    public CsvRow {
        cells = Map.copyOf(cells);
    }

    /** Gives a cell, empty where the table has no such column. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Tells whether there is such a column, empty or not. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** Gives this row with one cell set. */
    CsvRow with(String column, String text) {
        Map<String, String> changed = new HashMap<>(cells);
        changed.put(column, text);
        return new CsvRow(changed);
    }
}
