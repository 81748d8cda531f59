package org.planledger.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import org.planledger.model.LineRange;
import org.planledger.model.SourceText;
import org.planledger.model.Table;

/** How a table is set in its text, told from its lines. */
enum TableShape {
    LABELS("a service whose fields stand behind labels (服务对象：…), without a table"),
    PIPES("a row of a table with | between its cells"),
    TABS("a row of a table with one row per line and tabs between the cells"),
    CELLS("a row of a flattened table: one cell per line, each after a tab"),
    COLUMNS("a row of a table whose columns are aligned by blanks"),
    BARE("a row of a table with one cell per line and nothing to mark it");

    private static final Pattern TAB_INSIDE = Pattern.compile("[^\\s\\u3000].*\\t");
    private static final Pattern ALIGNED = Pattern.compile("\\S[ \\u3000]{2,}\\S");

    private final String words;

    TableShape(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static TableShape of(SourceText source, Table table, LineRange row) {
        boolean labels = table.header().stream()
                .allMatch(header -> header.text().equals(header.column().code()));
        if (labels) {
            return LABELS;
        }
        List<String> lines = source.lines().subList(row.start() - 1, row.end());
        if (lines.get(0).strip().startsWith("|")) {
            return PIPES;
        }
        if (lines.stream().anyMatch(line -> TAB_INSIDE.matcher(line).find())) {
            return TABS;
        }
        if (lines.stream().anyMatch(line -> line.indexOf('\t') >= 0)) {
            return CELLS;
        }
        return lines.stream().anyMatch(line -> ALIGNED.matcher(line).find()) ? COLUMNS : BARE;
    }
}
