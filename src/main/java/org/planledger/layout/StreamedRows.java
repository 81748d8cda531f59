package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planledger.layout.TableRecogniser.TableRows;
import org.planledger.model.Cell;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.RowDecision;
import org.planledger.model.RowKind;
import org.planledger.model.Severity;
import org.planledger.model.TableRow;
import org.planledger.text.Cjk;
import org.planledger.text.Departments;
import org.planledger.text.Domains;

/** Reads the rows of a table that has one cell per line, each after a tab. */
final class StreamedRows {
    private static final Pattern CHINESE_NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)、]?$");
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)、．.].+$");
    /** A band is set in one line, at most two; more lines are debris of the conversion. */
    private static final int MOST_BAND_LINES = 2;

    /** Blank lines before more of the cells than this stand between cells, not between rows. */
    private static final double MOST_BLANKS = 0.8;

    private final TableHeaderReader.Found header;
    private final int width;
    private final Domains domains;
    private final Departments departments;

    StreamedRows(TableHeaderReader.Found header, Domains domains, Departments departments) {
        this.header = header;
        this.width = header.width();
        this.domains = domains;
        this.departments = departments;
    }

    TableRows read(Lines lines, List<Line> body) {
        List<TableRow> rows = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<RawCell> cells = cells(lines, body, notices);
        RowCosts costs = costs(cells);
        for (RowAssembler.Cut cut : new RowAssembler(costs).assemble(cells)) {
            rows.add(row(cut, notices));
        }
        return new TableRows(rows, notices);
    }

    /** Gives how the row in these lines was cut and the best other way, or empty where no such row was cut. */
    Optional<RowDecision> decision(Lines lines, List<Line> body, LineRange row) {
        List<RawCell> cells = cells(lines, body, new ArrayList<>());
        return new RowAlternatives(costs(cells), header.header()).decision(cells, row);
    }

    private RowCosts costs(List<RawCell> cells) {
        return new RowCosts(header.kind(), header.header(), domains, departments, blanksTell(cells));
    }

    private boolean blanksTell(List<RawCell> cells) {
        double share =
                cells.stream().filter(cell -> cell.blanksBefore() > 0).count() / (double) Math.max(1, cells.size());
        return share <= MOST_BLANKS && share >= 1.0 / (2 * width);
    }

    private static List<RawCell> cells(Lines lines, List<Line> body, List<Notice> notices) {
        List<RawCell> cells = new ArrayList<>();
        List<Line> parts = new ArrayList<>();
        for (Line line : body) {
            if (line.tabbed() && !parts.isEmpty()) {
                cells.add(cell(lines, parts));
                parts = new ArrayList<>();
            }
            if (line.tabbed() || !parts.isEmpty()) {
                parts.add(line);
            } else {
                notices.add(StrayText.notice(line.range(), line.text()));
            }
        }
        if (!parts.isEmpty()) {
            cells.add(cell(lines, parts));
        }
        return cells;
    }

    private static RawCell cell(Lines lines, List<Line> parts) {
        return new RawCell(parts, lines.blanksBefore(parts.get(0).number()));
    }

    private TableRow row(RowAssembler.Cut cut, List<Notice> notices) {
        if (cut.kind() == RowKind.BAND || isBandOverAllCells(cut)) {
            return new TableRow(RowKind.BAND, List.of(band(cut.cells().get(0), notices)));
        }
        List<Cell> cells =
                new ArrayList<>(cut.cells().stream().map(RawCell::toCell).toList());
        if (cut.kind() == RowKind.RECORD && cells.size() < width) {
            fill(cells, cut.skipped(), notices);
        }
        Optional<Cell> numbered = cut.kind() == RowKind.RECORD ? numberedBand(cells) : Optional.empty();
        return numbered.isPresent()
                ? new TableRow(RowKind.BAND, List.of(numbered.get()))
                : new TableRow(cut.kind(), cells);
    }

    private void fill(List<Cell> cells, int skipped, List<Notice> notices) {
        LineRange first = cells.get(0).lines();
        LineRange last = cells.get(cells.size() - 1).lines();
        notices.add(Notice.at(
                "row-width",
                Severity.WARNING,
                first.cover(last),
                "该行有" + cells.size() + "格，表头有" + width + "格，缺的按空格处理",
                String.join(" | ", cells.stream().map(Cell::text).toList())));
        for (int i = 0; i < skipped; i++) {
            cells.add(0, new Cell("", LineRange.of(first.start())));
        }
        while (cells.size() < width) {
            cells.add(new Cell("", last));
        }
    }

    /** 二 | 学有所教 with all other cells empty is a band whose number has a cell of its own. */
    private Optional<Cell> numberedBand(List<Cell> cells) {
        boolean band = width > 2
                && CHINESE_NUMBER.matcher(cells.get(0).text()).matches()
                && !cells.get(1).isEmpty()
                && cells.stream().skip(2).allMatch(Cell::isEmpty);
        return band ? Optional.of(cells.get(1)) : Optional.empty();
    }

    private static boolean isBandOverAllCells(RowAssembler.Cut cut) {
        return cut.kind() == RowKind.RECORD
                && cut.skipped() == 0
                && !cut.cells().get(0).text().isEmpty()
                && cut.cells().stream().skip(1).allMatch(cell -> cell.text().isEmpty());
    }

    /** Keeps what a band says and hands the debris behind it to a finding. */
    private Cell band(RawCell cell, List<Notice> notices) {
        String first = cell.first().text();
        boolean complete = domains.ofBand(first).isPresent()
                || NUMBERED.matcher(first).matches() && cell.parts().size() > MOST_BAND_LINES;
        if (cell.parts().size() == 1 || !complete) {
            return cell.toCell();
        }
        List<Line> stray = cell.parts().subList(1, cell.parts().size());
        LineRange lines = stray.get(0).range().cover(stray.get(stray.size() - 1).range());
        notices.add(
                StrayText.notice(lines, Cjk.join(stray.stream().map(Line::text).toList())));
        return new Cell(first, cell.first().range());
    }
}
