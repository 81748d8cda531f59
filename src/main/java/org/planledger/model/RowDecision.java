package org.planledger.model;

import java.util.List;

/**
 * How the rows around a row of a flattened table were cut, and the best way that cuts this row differently. Both speak of
 * the same cells: those that the two ways treat differently.
 *
 * @param row the cut of the row itself
 * @param chosen the cheapest way
 * @param rejected the runner-up; without rows where there is no other way
 */
public record RowDecision(RowCut row, RowCut chosen, RowCut rejected) {
    /** Tells whether anything spoke against the row as it was cut. */
    public boolean isRepaired() {
        return row.cost() >= 1;
    }

    /** Gives the evidence that one way has against it and the other has not, or less of it. */
    public List<RowCut.Cost> difference() {
        return rejected.costs().stream()
                .map(cost -> new RowCut.Cost(
                        cost.evidence(),
                        cost.times() - times(cost.evidence()),
                        cost.cost() - chosenCost(cost.evidence())))
                .filter(cost -> cost.cost() > 0)
                .toList();
    }

    private int times(String evidence) {
        return chosen.costs().stream()
                .filter(cost -> cost.evidence().equals(evidence))
                .mapToInt(RowCut.Cost::times)
                .sum();
    }

    private double chosenCost(String evidence) {
        return chosen.costs().stream()
                .filter(cost -> cost.evidence().equals(evidence))
                .mapToDouble(RowCut.Cost::cost)
                .sum();
    }
}
