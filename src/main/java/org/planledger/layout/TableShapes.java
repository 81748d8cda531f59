package org.planledger.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that are set without tabs and sets the tabs: Markdown rows between pipes, columns aligned by blanks, and
 * one cell per line. What follows then reads them like any other table; the lines keep their numbers.
 */
final class TableShapes {
    private static final Pattern RULE = Pattern.compile("^[\\s|:+-]+$");
    private static final int FEWEST_PIPES = 3;

    private final AlignedColumns aligned;
    private final BareCells bare;

    TableShapes(TableHeaderReader headers) {
        this.aligned = new AlignedColumns(headers);
        this.bare = new BareCells(headers);
    }

    List<Line> shape(List<Line> lines) {
        List<Line> shaped = new ArrayList<>(lines);
        shaped.replaceAll(TableShapes::pipes);
        for (int i = 0; i < shaped.size(); i++) {
            if (!shaped.get(i).hasText() || shaped.get(i).printed().indexOf('\t') >= 0) {
                continue;
            }
            List<Line> table = aligned.from(shaped, i);
            if (table.isEmpty()) {
                table = bare.from(shaped, i);
            }
            for (int j = 0; j < table.size(); j++) {
                shaped.set(i + j, table.get(j));
            }
            i += Math.max(0, table.size() - 1);
        }
        return shaped;
    }

    private static Line pipes(Line line) {
        String text = line.printed().strip();
        if (!text.startsWith("|") || text.chars().filter(c -> c == '|').count() < FEWEST_PIPES) {
            return line;
        }
        if (RULE.matcher(text).matches()) {
            return line.shaped(List.of(), false);
        }
        String inside = text.substring(1, text.endsWith("|") ? text.length() - 1 : text.length());
        return line.shaped(
                Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList(), false);
    }
}
