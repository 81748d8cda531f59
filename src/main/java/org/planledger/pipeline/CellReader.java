package org.planledger.pipeline;

import java.util.List;
import java.util.Optional;
import org.planledger.model.LineRange;
import org.planledger.model.MappingSource;

/** Says how the cells of one row of the ledger were read. */
interface CellReader {
    /** Says what the row was read from. */
    String block();

    /** Says how the cell of this column, which is not empty, was read. */
    How how(String column, String value);

    /** Gives the row of a table that the cells were read from, or empty where there is none. */
    default Optional<PrintedRow> row() {
        return Optional.empty();
    }

    /** Gives the row's place in words: line 3, lines 3-5. */
    static String at(LineRange lines) {
        return lines.size() == 1 ? "line " + lines.start() : "lines " + lines.start() + "-" + lines.end();
    }

    /**
     * How a cell was read.
     *
     * @param sources the rows of mapping files that decided
     */
    record How(String words, List<MappingSource> sources) {
        /** Copies the list. */
        public How {
            sources = List.copyOf(sources);
        }

        static How of(String words) {
            return new How(words, List.of());
        }

        static How by(String words, Optional<MappingSource> source) {
            return new How(words, source.stream().toList());
        }
    }
}
