package org.planledger.report;

import java.util.List;

/**
 * How good one table is.
 *
 * @param cells how many cells of the matched rows are equal, column by column
 * @param lines the same for the line numbers, which are no part of the share of equal cells
 * @param differences what is not as it should be
 */
public record TableScore(
        String table, RowCount rows, List<ColumnScore> cells, List<ColumnScore> lines, List<Difference> differences) {
    /** Copies the lists. */
    public TableScore {
        cells = List.copyOf(cells);
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
    }

    /** Gives the cells of all columns together. */
    public CellCount allCells() {
        return cells.stream().map(ColumnScore::count).reduce(CellCount.NONE, CellCount::plus);
    }

    /** How many cells of a column are equal. */
    public record ColumnScore(String column, CellCount count) {}
}
