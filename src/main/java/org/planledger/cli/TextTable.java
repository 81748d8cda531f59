package org.planledger.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table in plain text; a Chinese character is as wide as two letters. */
final class TextTable {
    private static final int FIRST_WIDE = 0x1100;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(header);
    }

    void add(List<String> row) {
        rows.add(row);
    }

    void print(PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                boolean last = i == row.size() - 1;
                line.append(" ".repeat(last ? 0 : widest(i) - width(row.get(i)) + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Typographic quotation marks are wide in Chinese fonts. */
    private static boolean isWide(int c) {
        return c >= FIRST_WIDE;
    }
}
