package org.planledger.model;

/**
 * A cell of a table.
 *
 * @param text its text, line breaks and layout blanks joined away; empty for an empty cell
 * @param lines where it stands
 */
public record Cell(String text, LineRange lines) {
    /** Tells whether the cell has no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
