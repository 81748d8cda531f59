package org.planledger.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a row of the ledger comes from and how it was read.
 *
 * @param table the ledger's table
 * @param lines the row's lines
 * @param text these lines, as printed
 * @param block what in the document it was read from, in words
 * @param cells the cells that are not empty, ids and lines left out
 * @param decision how the row was cut out of a flattened table, where it was
 */
public record Explanation(
        String table,
        String rowId,
        LineRange lines,
        List<String> text,
        String block,
        List<CellReading> cells,
        Optional<RowDecision> decision) {
    /** Copies the lists. */
    public Explanation {
        text = List.copyOf(text);
        cells = List.copyOf(cells);
    }
}
