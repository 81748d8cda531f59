package org.planledger.report;

/**
 * How many rows were found.
 *
 * @param gold rows of the hand-made table
 * @param output rows of the ledger
 * @param matched rows of both
 */
public record RowCount(int gold, int output, int matched) {
    static final RowCount NONE = new RowCount(0, 0, 0);

    RowCount plus(RowCount other) {
        return new RowCount(gold + other.gold, output + other.output, matched + other.matched);
    }

    /** Gives the share of the ledger's rows that are in the hand-made table. */
    public double precision() {
        return output == 0 ? gold == 0 ? 1 : 0 : (double) matched / output;
    }

    /** Gives the share of the hand-made table's rows that the ledger has. */
    public double recall() {
        return gold == 0 ? 1 : (double) matched / gold;
    }

    /** Gives the harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
