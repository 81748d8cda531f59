package org.planledger.model;

/**
 * A heading.
 *
 * @param lines its own line, and the next where the title goes on there
 * @param rank place of its numbering family in the order of families, from 0; see the layout's family table
 * @param label the number as printed ({@code 第一章}), or empty
 * @param title the title without its number
 * @param runIn whether body text follows the title in the same line
 */
public record Heading(LineRange lines, int rank, String label, String title, boolean runIn) implements Block {}
