package org.planledger.model;

import java.util.OptionalInt;

/**
 * A section of the outline.
 *
 * @param parent index of the section around it, or empty at the top
 * @param level depth, from 1
 * @param lines from the heading to the last line before the next heading of the same or a higher level
 */
public record OutlineEntry(OptionalInt parent, int level, String label, String title, LineRange lines) {}
