package org.planledger.model;

import java.util.List;

/**
 * A row of a table.
 *
 * @param kind what the row is
 * @param cells one cell per column for a record, the single cell for a band, whatever there is for a note
 */
public record TableRow(RowKind kind, List<Cell> cells) {
    /** Copies the list; throws {@link IllegalArgumentException} when it is empty. */
    public TableRow {
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a row has cells");
        }
        cells = List.copyOf(cells);
    }

    /** Gives the lines from the first cell to the last one that is not empty. */
    public LineRange lines() {
        LineRange lines = LineRange.of(cells.get(0).lines().start());
        for (Cell cell : cells) {
            lines = cell.isEmpty() ? lines : lines.cover(cell.lines());
        }
        return lines;
    }
}
