package org.planledger.report;

/** A row or cell that is not as it should be; the text says which. */
public record Difference(Kind kind, String table, String text) {
    private static final int LONGEST_TEXT = 400;

    /** Shortens the text. */
    public Difference {
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    @Override
    public String toString() {
        return kind.sign + " " + table + ": " + text;
    }

    /** What is wrong. */
    public enum Kind {
        /** A row of the hand-made table that the ledger does not have. */
        MISSED('-'),
        /** A row of the ledger that the hand-made table does not have. */
        EXTRA('+'),
        /** A cell that differs. */
        UNEQUAL('~');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }
}
