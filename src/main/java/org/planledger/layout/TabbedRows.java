package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.planledger.layout.TableRecogniser.TableRows;
import org.planledger.model.Cell;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.RowKind;
import org.planledger.model.Severity;
import org.planledger.model.TableColumn;
import org.planledger.model.TableKind;
import org.planledger.model.TableRow;
import org.planledger.text.Cjk;
import org.planledger.text.Domains;

/**
 * Reads the rows of a table that has one row per line, with tabs between the cells. A row that the page cut inside a cell
 * stands in two lines: what is missing in the first is there in the second.
 */
final class TabbedRows {
    private static final Pattern NOTE = Pattern.compile("^(?:备注|備註|注|註|说明|【).*$|^[（(][^（）()]*[）)]$");
    private static final Pattern NUMBERED_BAND = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)、．.].{2,30}$");
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.、．]?$");
    private static final int LONGEST_HALF_NAME = 20;

    private final TableKind kind;
    private final int width;
    private final boolean numbered;
    private final Domains domains;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    TabbedRows(TableHeaderReader.Found header, Domains domains) {
        this.kind = header.kind();
        this.width = header.width();
        this.numbered = header.header().get(0).column() == TableColumn.ITEM_NO;
        this.domains = domains;
    }

    TableRows read(List<Line> body, Set<Integer> breaks) {
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            boolean last = i + 1 == body.size();
            Line next = body.get(last ? i : i + 1);
            List<String> texts = trimmed(line.cells());
            if (isRestOfRow(line, breaks)) {
                goOn(line);
            } else if (!last
                    && !next.continued()
                    && !trimmed(next.cells()).isEmpty()
                    && isCut(line, texts, breaks.contains(next.number()) ? next.cells() : trimmed(next.cells()))) {
                add(joined(texts, trimmed(next.cells())), line.range().cover(next.range()), line.range(), next.range());
                i++;
            } else if (continuesCell(line, texts)) {
                append(texts.get(texts.size() - 1), texts.size() - 1, line);
            } else if (texts.size() == 1 && NUMBER.matcher(texts.get(0)).matches()) {
                add(texts, line.range(), line.range(), line.range());
            } else if (texts.size() == 1) {
                single(texts.get(0), line);
            } else if (isNote(texts)) {
                rows.add(new TableRow(
                        RowKind.NOTE,
                        texts.stream().map(text -> new Cell(text, line.range())).toList()));
            } else if (!texts.isEmpty()) {
                add(texts, line.range(), line.range(), line.range());
            }
        }
        return new TableRows(rows, notices);
    }

    /** The page may cut a row in all its cells: what starts the next page has neither number nor name of its own. */
    private boolean isRestOfRow(Line line, Set<Integer> breaks) {
        if (rows.isEmpty() || rows.get(rows.size() - 1).kind() != RowKind.RECORD) {
            return false;
        }
        List<String> texts = line.cells();
        if (line.continued()
                || !breaks.contains(line.number())
                || texts.size() < 2
                || !texts.get(0).isEmpty()) {
            return line.continued();
        }
        List<Cell> above = rows.get(rows.size() - 1).cells();
        boolean incomplete = above.subList(2, width).stream().allMatch(Cell::isEmpty);
        return numbered ? texts.get(1).isEmpty() || incomplete : incomplete && width > 2;
    }

    /** Adds the cells of a line to those above them. */
    private void goOn(Line line) {
        TableRow row = rows.remove(rows.size() - 1);
        List<Cell> cells = new ArrayList<>(row.cells());
        List<String> texts = line.cells();
        for (int i = 0; i < Math.min(width, texts.size()); i++) {
            Cell cell = cells.get(i);
            if (!texts.get(i).isEmpty()) {
                LineRange lines = cell.isEmpty() ? line.range() : cell.lines().cover(line.range());
                cells.set(
                        i,
                        new Cell(cell.isEmpty() ? texts.get(i) : Cjk.join(List.of(cell.text(), texts.get(i))), lines));
            }
        }
        rows.add(new TableRow(RowKind.RECORD, cells));
    }

    private void single(String text, Line line) {
        boolean tabbed = line.printed().indexOf('\t') >= 0;
        if (NOTE.matcher(text).matches()) {
            rows.add(new TableRow(RowKind.NOTE, List.of(new Cell(text, line.range()))));
        } else if (tabbed && !NUMBER.matcher(text).matches()
                || domains.ofBand(text).isPresent()
                || NUMBERED_BAND.matcher(text).matches()) {
            rows.add(new TableRow(RowKind.BAND, List.of(new Cell(text, line.range()))));
        } else {
            notices.add(StrayText.notice(line.range(), text));
        }
    }

    /** A single text below a cell that stops at a comma is the rest of that cell. */
    private boolean continuesCell(Line line, List<String> texts) {
        boolean single =
                !texts.isEmpty() && texts.subList(0, texts.size() - 1).stream().allMatch(String::isEmpty);
        if (!single || rows.isEmpty() || rows.get(rows.size() - 1).kind() != RowKind.RECORD || texts.size() > width) {
            return false;
        }
        String above = target(line, texts.size() - 1).text();
        return above.endsWith("，") || above.endsWith("、") || above.endsWith("；");
    }

    /** A line without a tab goes on in the last filled cell of the row above. */
    private Cell target(Line line, int column) {
        List<Cell> cells = rows.get(rows.size() - 1).cells();
        if (line.printed().indexOf('\t') >= 0) {
            return cells.get(column);
        }
        return cells.stream().filter(cell -> !cell.isEmpty()).reduce(cells.get(0), (first, second) -> second);
    }

    private void append(String text, int column, Line line) {
        Cell cell = target(line, column);
        Cell longer =
                new Cell(Cjk.join(List.of(cell.text(), text)), cell.lines().cover(line.range()));
        TableRow row = rows.remove(rows.size() - 1);
        rows.add(new TableRow(
                row.kind(),
                row.cells().stream()
                        .map(each -> each.equals(cell) ? longer : each)
                        .toList()));
    }

    private boolean isNote(List<String> texts) {
        return texts.size() > 1
                && texts.size() < width
                && NOTE.matcher(texts.get(0)).matches();
    }

    /** Two lines are the halves of one row when they have as many cells as the header, the cut one counted once. */
    private boolean isCut(Line line, List<String> first, List<String> second) {
        if (first.isEmpty()
                || second.size() < 2
                || numbered && NUMBER.matcher(second.get(0)).matches()) {
            return false;
        }
        if (first.size() == 1 && (kind != TableKind.INDICATORS || line.printed().indexOf('\t') >= 0)) {
            return false;
        }
        boolean fits = first.size() + second.size() - 1 == width;
        if (first.size() > 1) {
            return fits && !second.get(0).isEmpty();
        }
        String half = first.get(0);
        return fits
                && !numbered
                && half.length() <= LONGEST_HALF_NAME
                && domains.of(half).isEmpty()
                && !NOTE.matcher(half).matches()
                && !NUMBERED_BAND.matcher(half).matches();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> texts = new ArrayList<>(first.subList(0, first.size() - 1));
        texts.add(Cjk.join(List.of(first.get(first.size() - 1), second.get(0))));
        texts.addAll(second.subList(1, second.size()));
        return texts;
    }

    private void add(List<String> texts, LineRange lines, LineRange first, LineRange last) {
        if (texts.size() > width) {
            notices.add(Notice.at(
                    "row-width",
                    Severity.WARNING,
                    lines,
                    "该行有" + texts.size() + "格，表头有" + width + "格，多出的未读取",
                    String.join(" | ", texts)));
        }
        List<Cell> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(new Cell(i < texts.size() ? texts.get(i) : "", i == 0 ? first : i == width - 1 ? last : lines));
        }
        rows.add(new TableRow(RowKind.RECORD, cells));
    }

    /** Drops the empty cells at the end. */
    private static List<String> trimmed(List<String> texts) {
        int count = texts.size();
        while (count > 0 && texts.get(count - 1).isEmpty()) {
            count--;
        }
        return texts.subList(0, count);
    }
}
