package org.planledger.report;

import java.util.List;
import java.util.Optional;

/**
 * How good the tables of a plan are.
 *
 * @param sample the sample of narrative indicators, where there is one
 * @param notes what to know about the figures
 */
public record PlanScore(List<TableScore> tables, Optional<SampleScore> sample, List<String> notes) {
    /** Copies the lists. */
    public PlanScore {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Gives the rows of all tables together. */
    public RowCount rows() {
        return tables.stream().map(TableScore::rows).reduce(RowCount.NONE, RowCount::plus);
    }

    /** Gives the share of equal cells of all tables together; 0 where there are rows but none was found. */
    public double cells() {
        CellCount all = tables.stream().map(TableScore::allCells).reduce(CellCount.NONE, CellCount::plus);
        return all.isEmpty() && rows().gold() > 0 ? 0 : all.share();
    }
}
