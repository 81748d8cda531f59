package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import org.planledger.layout.TableRecogniser.TableRows;
import org.planledger.model.Cell;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.RowKind;
import org.planledger.model.Severity;
import org.planledger.model.TableRow;

/** Reads the rows of a table that has one row per line, with tabs between the cells. */
final class TabbedRows {
    private final int width;

    TabbedRows(TableHeaderReader.Found header) {
        this.width = header.width();
    }

    TableRows read(List<Line> body) {
        List<TableRow> rows = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Line line : body) {
            if (line.printed().indexOf('\t') < 0) {
                notices.add(StrayText.notice(line.range(), line.text()));
                continue;
            }
            List<String> texts = line.cells();
            int filled = filled(texts);
            if (filled > width) {
                notices.add(Notice.at(
                        "row-width",
                        Severity.WARNING,
                        line.range(),
                        "该行有" + filled + "格，表头有" + width + "格，多出的未读取",
                        line.text()));
            }
            if (filled > 0) {
                rows.add(row(texts, filled, line.range()));
            }
        }
        return new TableRows(rows, notices);
    }

    private TableRow row(List<String> texts, int filled, LineRange lines) {
        if (filled == 1) {
            return new TableRow(RowKind.BAND, List.of(new Cell(texts.get(0), lines)));
        }
        List<Cell> cells = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            cells.add(new Cell(i < texts.size() ? texts.get(i) : "", lines));
        }
        return new TableRow(RowKind.RECORD, cells);
    }

    /** Counts the cells up to the last one with text. */
    private static int filled(List<String> texts) {
        int count = texts.size();
        while (count > 0 && texts.get(count - 1).isEmpty()) {
            count--;
        }
        return count;
    }
}
