package org.planledger.model;

import java.util.List;

/**
 * How a cell of a row of the ledger was read.
 *
 * @param column the column of the ledger's table
 * @param value the cell as the CSV file shows it
 * @param how what it was read from, and by which rule, in words
 * @param sources the rows of mapping files that decided
 */
public record CellReading(String column, String value, String how, List<MappingSource> sources) {
    /** Copies the list. */
    public CellReading {
        sources = List.copyOf(sources);
    }
}
