package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.planledger.model.SourceText;

/** The lines of a source, counted from 1. */
final class Lines {
    private static final Pattern DECIMAL =
            Pattern.compile("^\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?\\s*[\\u4e00-\\u9fff]{2,25}$");
    private static final int FEWEST_DECIMALS = 2;

    private final List<Line> lines;
    private final boolean decimals;
    private final Set<String> runningHeaders;

    Lines(SourceText source, TableShapes shapes) {
        List<Line> all = new ArrayList<>(source.lines().size());
        for (String raw : source.lines()) {
            all.add(Line.of(all.size() + 1, raw));
        }
        lines = List.copyOf(shapes.shape(all));
        decimals = lines.stream()
                        .filter(line -> DECIMAL.matcher(line.text()).matches())
                        .count()
                >= FEWEST_DECIMALS;
        runningHeaders = RunningHeaders.find(lines);
    }

    int count() {
        return lines.size();
    }

    Line get(int number) {
        return lines.get(number - 1);
    }

    /** Tells whether the document numbers its headings 1, 1.1, 1.1.1. */
    boolean usesDecimals() {
        return decimals;
    }

    /** Tells whether a line is a page number or a header that stands on every page. */
    boolean isFurniture(Line line) {
        return RunningHeaders.isPageNumber(line) || !line.tabbed() && runningHeaders.contains(line.text());
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
