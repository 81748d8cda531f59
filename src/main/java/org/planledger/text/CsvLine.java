package org.planledger.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV taken apart without changing a byte: its cells as they are written, quotes included. */
final class CsvLine {
    private static final String LIST_SEPARATOR = ";";

    private final List<String> cells = new ArrayList<>();

    CsvLine(String line) {
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ',' && !quoted) {
                cells.add(line.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(line.substring(start));
    }

    int width() {
        return cells.size();
    }

    /** Adds a value to a cell that holds several. */
    CsvLine withListed(int column, String value) {
        String cell = cells.get(column);
        boolean quoted = cell.endsWith("\"") && cell.length() > 1;
        String content = quoted ? cell.substring(0, cell.length() - 1) : cell;
        String written = quote(value);
        if (!quoted && !written.equals(value)) {
            content = "\"" + content;
            quoted = true;
        }
        String separator = content.replace("\"", "").isBlank() ? "" : LIST_SEPARATOR;
        cells.set(column, content + separator + value.replace("\"", "\"\"") + (quoted ? "\"" : ""));
        return this;
    }

    @Override
    public String toString() {
        return String.join(",", cells);
    }

    /** Writes cells as a line. */
    static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::quote).collect(Collectors.joining(","));
    }

    private static String quote(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
