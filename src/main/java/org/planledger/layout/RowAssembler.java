package org.planledger.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.planledger.model.RowKind;

/**
 * Cuts the cell stream of a flattened table into rows: the cheapest way, by dynamic programming, to make it of rows of
 * the header's width, bands and notes. What speaks for and against a cut is weighed by {@link RowCosts}.
 */
final class RowAssembler {
    private final RowCosts costs;

    RowAssembler(RowCosts costs) {
        this.costs = costs;
    }

    /** Gives the rows; every cell is in exactly one of them. */
    List<Cut> assemble(List<RawCell> cells) {
        return assemble(cells, cut -> true);
    }

    /** Gives the cheapest rows among the cuts that are allowed; none where they do not suffice. */
    List<Cut> assemble(List<RawCell> cells, Predicate<Cut> allowed) {
        int count = cells.size();
        double[] cheapest = new double[count + 1];
        Cut[] first = new Cut[count + 1];
        Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
        cheapest[count] = 0;
        for (int start = count - 1; start >= 0; start--) {
            for (Cut cut : candidates(cells, start)) {
                double cost = costs.of(cut) + cheapest[start + cut.cells().size()];
                if (cost < cheapest[start] && allowed.test(cut)) {
                    cheapest[start] = cost;
                    first[start] = cut;
                }
            }
        }
        if (Double.isInfinite(cheapest[0])) {
            return List.of();
        }
        List<Cut> rows = new ArrayList<>();
        for (int start = 0; start < count; start += first[start].cells().size()) {
            rows.add(first[start]);
        }
        return rows;
    }

    private List<Cut> candidates(List<RawCell> cells, int start) {
        List<Cut> cuts = new ArrayList<>();
        for (int width = 1; width <= costs.width() && start + width <= cells.size(); width++) {
            List<RawCell> row = cells.subList(start, start + width);
            boolean closed =
                    start + width == cells.size() || cells.get(start + width).blanksBefore() > 0;
            if (width == 1) {
                cuts.add(new Cut(RowKind.BAND, row, closed, 0));
            } else {
                cuts.add(new Cut(RowKind.RECORD, row, closed, 0));
            }
            if (width < costs.width()) {
                cuts.add(new Cut(RowKind.NOTE, row, closed, 0));
            }
            if (width == costs.width() - 1 && width > 1) {
                cuts.add(new Cut(RowKind.RECORD, row, closed, 1));
            }
        }
        return cuts;
    }

    /**
     * A row that the stream may be cut into.
     *
     * @param closed whether a blank line or the end of the table follows
     * @param skipped how many cells are missing before the first one
     */
    record Cut(RowKind kind, List<RawCell> cells, boolean closed, int skipped) {}
}
