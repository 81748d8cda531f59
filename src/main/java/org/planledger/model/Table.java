package org.planledger.model;

import java.util.List;

/**
 * A table whose header was recognised.
 *
 * @param caption the line above the header, or empty
 * @param unit the unit that a line 单位：… gives for the whole table, or empty
 * @param header the columns, from left to right
 * @param rows bands, rows and notes in the source's order, repeated headers left out
 */
public record Table(
        LineRange lines, TableKind kind, String caption, String unit, List<TableHeader> header, List<TableRow> rows)
        implements Block {
    /** Copies the lists. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Tells whether the table has this column. */
    public boolean has(TableColumn column) {
        return header.stream().anyMatch(cell -> cell.column() == column);
    }
}
