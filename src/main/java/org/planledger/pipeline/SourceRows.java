package org.planledger.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.planledger.model.LineRange;

/** Finds what a row was made of: what stands in the same lines, and in the same order where several do. */
final class SourceRows {
    private SourceRows() {}

    /** Gives the source of the row at this index among rows of one kind. */
    static <R, S> Optional<S> of(
            List<R> rows, R row, Function<R, LineRange> place, List<S> sources, Function<S, LineRange> lines) {
        LineRange own = place.apply(row);
        long before = rows.subList(0, rows.indexOf(row)).stream()
                .filter(other -> place.apply(other).equals(own))
                .count();
        return sources.stream()
                .filter(source -> lines.apply(source).equals(own))
                .skip(before)
                .findFirst();
    }
}
