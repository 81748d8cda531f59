package org.planledger.report;

/** How many cells were compared and how many of them were equal. */
public record CellCount(int equal, int compared) {
    static final CellCount NONE = new CellCount(0, 0);

    CellCount plus(CellCount other) {
        return new CellCount(equal + other.equal, compared + other.compared);
    }

    CellCount plus(boolean isEqual) {
        return new CellCount(equal + (isEqual ? 1 : 0), compared + 1);
    }

    /** Tells whether there was anything to compare. */
    public boolean isEmpty() {
        return compared == 0;
    }

    /** Gives the share of equal cells, 1 where there was nothing to compare. */
    public double share() {
        return compared == 0 ? 1 : (double) equal / compared;
    }
}
