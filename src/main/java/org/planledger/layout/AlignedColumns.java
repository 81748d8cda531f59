package org.planledger.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.text.Cjk;

/** Tables whose columns are aligned by two or more blanks; a cell that is too long goes on below itself. */
final class AlignedColumns {
    private static final Pattern SEGMENT = Pattern.compile("\\S++(?: \\S++)*+");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.、．]?$");
    /** Signs such as ‰ and ≤ are set as wide as Chinese characters. */
    private static final char FIRST_WIDE = 0x2000;

    private static final Pattern END = Pattern.compile("^(?:注|註|备注|说明|资料来源)[:：].*$|^.{12,}。$");
    private static final int FEWEST_COLUMNS = 3;

    private final TableHeaderReader headers;

    AlignedColumns(TableHeaderReader headers) {
        this.headers = headers;
    }

    /** Gives the lines of the table that starts here with tabs set, or none where no such table starts. */
    List<Line> from(List<Line> lines, int start) {
        List<Segment> header = segments(lines.get(start).printed());
        List<String> names = header.stream().map(Segment::text).toList();
        if (header.size() < FEWEST_COLUMNS || !headers.isHeader(names)) {
            return List.of();
        }
        int numbers = headers.numberColumn(names);
        List<Line> table = new ArrayList<>(List.of(lines.get(start).shaped(names, false)));
        int blanks = 0;
        for (int i = start + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Segment> segments = segments(line.printed());
            if (line.isBlank()) {
                blanks++;
                table.add(line);
                continue;
            }
            boolean band = segments.size() == 1
                    && segments.get(0).start() < header.get(1).start()
                    && headers.isBand(line.text());
            boolean row = segments.size() > 1
                    || !segments.isEmpty() && segments.get(0).start() > 1;
            boolean heading = NumberingFamily.find(line.text())
                    .filter(marker -> marker.family().isStrong())
                    .isPresent();
            if (heading || segments.size() == 1 && END.matcher(line.text()).matches()) {
                break;
            }
            if (!band && (!row || blanks > 0 && segments.size() == 1)) {
                break;
            }
            List<String> cells = band ? List.of(line.text()) : cells(segments, header);
            table.add(line.shaped(cells, !band && goesOn(cells, numbers)));
            blanks = 0;
        }
        return table.size() - blanks > 1 ? table.subList(0, table.size() - blanks) : List.of();
    }

    /** A line goes on with the row above where the cell that starts a row is missing. */
    private static boolean goesOn(List<String> cells, int numbers) {
        if (numbers >= 0) {
            return !NUMBER.matcher(cells.get(numbers)).matches();
        }
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        return cells.get(0).isEmpty() && filled * 2 < cells.size() || filled == 1;
    }

    private static List<String> cells(List<Segment> segments, List<Segment> header) {
        List<String> cells = new ArrayList<>(Collections.nCopies(header.size(), ""));
        for (Segment segment : segments) {
            int column = column(segment, header);
            String before = cells.get(column);
            cells.set(column, before.isEmpty() ? segment.text() : Cjk.join(List.of(before, segment.text())));
        }
        return cells;
    }

    /** A segment belongs to the last column that starts not right of it, give or take a blank. */
    private static int column(Segment segment, List<Segment> header) {
        int column = 0;
        for (int i = 0; i < header.size(); i++) {
            int middle = (segment.start() + segment.end()) / 2;
            if (header.get(i).start() <= segment.start() + 1 || header.get(i).start() <= middle && i > column + 1) {
                column = i;
            }
        }
        return column;
    }

    /** Cuts a line at two or more blanks; positions count a Chinese character as two. */
    private static List<Segment> segments(String printed) {
        String text = printed.replace("\u3000", "  ").replace("\f", "");
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = SEGMENT.matcher(text);
        int at = 0;
        int width = 0;
        while (matcher.find()) {
            width += width(text.substring(at, matcher.start()));
            int end = width + width(matcher.group());
            segments.add(new Segment(width, end, matcher.group()));
            width = end;
            at = matcher.end();
        }
        return segments;
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Cjk.isCjk(text.charAt(i)) || text.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }

    private record Segment(int start, int end, String text) {}
}
