package org.planledger.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A source text with its layout.
 *
 * @param blocks every line claimed once, in the source's order
 * @param outline the sections, in the source's order
 */
public record PlanDocument(SourceText source, List<Block> blocks, List<OutlineEntry> outline) {
    /** Copies the lists. */
    public PlanDocument {
        blocks = List.copyOf(blocks);
        outline = List.copyOf(outline);
    }

    /** Gives the index of the innermost section that holds the line. */
    public OptionalInt sectionAt(int line) {
        for (int i = outline.size() - 1; i >= 0; i--) {
            if (outline.get(i).lines().contains(line)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Gives the section of level 1 that holds the line. */
    public Optional<OutlineEntry> topSectionAt(int line) {
        return outline.stream()
                .filter(entry -> entry.level() == 1 && entry.lines().contains(line))
                .findFirst();
    }
}
