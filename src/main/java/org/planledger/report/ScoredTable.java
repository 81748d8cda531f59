package org.planledger.report;

import java.util.List;

/**
 * How one table is scored.
 *
 * @param columns the columns whose cells are compared, where the hand-made table has them
 * @param label the columns that tell a reader which row is meant
 * @param stages the ways to match rows, the strictest first
 * @param only whether the table is left out where there is no hand-made one
 */
record ScoredTable(String name, List<String> columns, List<String> label, List<MatchStage> stages, boolean only) {
    /** Copies the lists. */
    ScoredTable {
        columns = List.copyOf(columns);
        label = List.copyOf(label);
        stages = List.copyOf(stages);
    }

    /** Says in a line which row is meant. */
    String label(CsvRow row) {
        StringBuilder text = new StringBuilder();
        for (String column : label) {
            text.append(text.isEmpty() ? "" : " | ").append(shown(row, column));
        }
        if (!row.text("value_text").isEmpty()) {
            text.append(" = ").append(shown(row, "value_text"));
        }
        if (!row.text("line_start").isEmpty()) {
            text.append("  (line ").append(row.text("line_start")).append(')');
        }
        return text.toString();
    }

    private static String shown(CsvRow row, String column) {
        return GoldCell.readings(row.text(column)).get(0).replaceAll("\\s+", " ");
    }
}
