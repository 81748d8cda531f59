package org.planledger.model;

import java.util.List;

/**
 * A way to cut some cells of a flattened table into rows.
 *
 * @param rows what the rows would be, in words
 * @param costs what speaks against it
 */
public record RowCut(List<String> rows, List<Cost> costs) {
    /** Copies the lists. */
    public RowCut {
        rows = List.copyOf(rows);
        costs = List.copyOf(costs);
    }

    /** Gives the sum of the costs. */
    public double cost() {
        return costs.stream().mapToDouble(Cost::cost).sum();
    }

    /**
     * A piece of evidence against a cut.
     *
     * @param evidence what it is, in words
     * @param times how often it was found
     * @param cost what it costs in all
     */
    public record Cost(String evidence, int times, double cost) {}
}
