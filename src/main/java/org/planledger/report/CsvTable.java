package org.planledger.report;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A CSV table: the names of its columns, and its rows in their order. */
public record CsvTable(List<String> columns, List<CsvRow> rows) {
    /** Copies the lists. */
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    CsvTable filter(Predicate<CsvRow> keep) {
        return new CsvTable(columns, rows.stream().filter(keep).toList());
    }

    CsvTable map(UnaryOperator<CsvRow> change) {
        return new CsvTable(columns, rows.stream().map(change).toList());
    }
}
