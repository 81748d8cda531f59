package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.planledger.model.SourceText;

/** The lines of a source, counted from 1. */
final class Lines {
    private final List<Line> lines;

    Lines(SourceText source) {
        List<Line> all = new ArrayList<>(source.lines().size());
        for (String raw : source.lines()) {
            all.add(Line.of(all.size() + 1, raw));
        }
        lines = List.copyOf(all);
    }

    int count() {
        return lines.size();
    }

    Line get(int number) {
        return lines.get(number - 1);
    }

    /** Gives the first line at or after {@code from} that is not blank. */
    OptionalInt nextFilled(int from) {
        for (int number = from; number <= count(); number++) {
            if (!get(number).isBlank()) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Gives the last line before {@code before} that is not blank. */
    OptionalInt previousFilled(int before) {
        for (int number = before - 1; number >= 1; number--) {
            if (!get(number).isBlank()) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Counts the blank lines right before a line. */
    int blanksBefore(int number) {
        return number - 1 - previousFilled(number).orElse(0);
    }
}
