package org.planledger.model;

import java.util.List;

/**
 * A 专栏 box.
 *
 * @param number its number as printed, or empty
 * @param title its title without 专栏 and number
 * @param paragraphs what it holds, joined over page breaks
 */
public record Box(LineRange lines, String number, String title, List<Paragraph> paragraphs) implements Block {
    /** Copies the list. */
    public Box {
        paragraphs = List.copyOf(paragraphs);
    }
}
