package org.planledger.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.model.OutlineEntry;

/** Gives headings their depth, by the numbering families that the document uses, and their extent. */
final class OutlineBuilder {
    private OutlineBuilder() {}

    /** Makes the outline of a text with {@code lastLine} lines. */
    static List<OutlineEntry> build(List<Heading> headings, int lastLine) {
        List<Integer> levels = levels(headings);
        List<OutlineEntry> outline = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int level = levels.get(i);
            while (!open.isEmpty() && levels.get(open.peek()) >= level) {
                open.pop();
            }
            OptionalInt parent = open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
            open.push(i);
            LineRange lines = new LineRange(heading.lines().start(), end(headings, levels, i, lastLine));
            outline.add(new OutlineEntry(parent, level, heading.label(), heading.title(), lines));
        }
        return outline;
    }

    private static List<Integer> levels(List<Heading> headings) {
        TreeSet<Integer> ranks = new TreeSet<>();
        headings.stream().map(Heading::rank).filter(rank -> rank > 0).forEach(ranks::add);
        return headings.stream()
                .map(heading -> Math.max(1, ranks.headSet(heading.rank(), true).size()))
                .toList();
    }

    private static int end(List<Heading> headings, List<Integer> levels, int index, int lastLine) {
        for (int i = index + 1; i < headings.size(); i++) {
            if (levels.get(i) <= levels.get(index)) {
                return Math.max(
                        headings.get(index).lines().end(),
                        headings.get(i).lines().start() - 1);
            }
        }
        return lastLine;
    }
}
