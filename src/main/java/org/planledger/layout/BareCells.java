package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables with one cell per line and nothing to mark it: recognised by the names of three or more columns in a row. */
final class BareCells {
    private static final Pattern END =
            Pattern.compile("^(?:注|註|备注|資料来源|资料来源|说明)[:：].*$|^[专專][栏欄].*$|^附[件表录].*$|^表\\s*\\d.*$");
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 16;
    private static final int MOST_BLANKS = 2;
    private static final int LONGEST_VALUE_CELL = 45;
    private static final int LONGEST_CELL = 220;

    private final TableHeaderReader headers;

    BareCells(TableHeaderReader headers) {
        this.headers = headers;
    }

    /** Gives the lines of the table that starts here with a tab before each cell, or none. */
    List<Line> from(List<Line> lines, int start) {
        List<String> names = new ArrayList<>();
        int at = start;
        while (at < lines.size()
                && names.size() <= MOST_COLUMNS
                && (lines.get(at).isBlank() || isName(lines.get(at), names))) {
            if (!lines.get(at).isBlank()) {
                names.add(lines.get(at).text());
            }
            at++;
        }
        if (names.size() < FEWEST_COLUMNS || !headers.isHeader(names)) {
            return List.of();
        }
        int longest = headers.isIndicatorHeader(names) ? LONGEST_VALUE_CELL : LONGEST_CELL;
        int end = at;
        int blanks = 0;
        for (; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            if (ends(line, longest) || blanks > MOST_BLANKS) {
                break;
            }
            blanks = 0;
            end = at + 1;
        }
        return cells(lines.subList(start, end), names.size());
    }

    /** The header stands together; a blank line after it tells it from the first row. */
    private static List<Line> cells(List<Line> lines, int width) {
        List<Line> cells = new ArrayList<>();
        int seen = 0;
        for (Line line : lines) {
            if (line.isBlank()) {
                cells.add(line);
                continue;
            }
            seen++;
            cells.add(line.shaped(List.of("", line.text()), false));
        }
        return seen > width ? cells : List.of();
    }

    private boolean isName(Line line, List<String> names) {
        return line.printed().indexOf('\t') < 0 && !names.contains(line.text()) && headers.isName(line.text());
    }

    private boolean ends(Line line, int longest) {
        boolean heading = NumberingFamily.find(line.text())
                .filter(marker -> marker.rest().length() > 1 && !headers.isBand(line.text()))
                .isPresent();
        return heading
                || line.printed().indexOf('\t') >= 0
                || END.matcher(line.text()).matches()
                || line.text().length() > longest;
    }
}
