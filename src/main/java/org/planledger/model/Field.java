package org.planledger.model;

/**
 * A text that an extractor copied from the document.
 *
 * @param text as printed
 * @param lines where it stands; for an inherited text, where the text it came from stands
 * @param inherited whether it was filled from a merged cell or from 同上
 */
public record Field(String text, LineRange lines, boolean inherited) {
    /** Tells whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Gives the same text as one that a merged cell hands down. */
    public Field handedDown() {
        return new Field(text, lines, true);
    }
}
