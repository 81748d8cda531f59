package org.planledger.report;

import java.util.Arrays;
import java.util.List;

/** A cell of a hand-made table: {@code a|||b} admits two readings, {@code *} any. */
final class GoldCell {
    static final String SEPARATOR = "|||";
    private static final String ANY = "*";

    private GoldCell() {}

    /** Gives the readings that the cell admits; an empty one is a reading too. */
    static List<String> readings(String cell) {
        return Arrays.asList(cell.split("\\|\\|\\|", -1));
    }

    /** Tells whether a cell or reading admits everything. */
    static boolean isAny(String reading) {
        return reading.strip().equals(ANY);
    }

    /** Gives the readings that say something. */
    static List<String> definite(String cell) {
        return readings(cell).stream().filter(reading -> !isAny(reading)).toList();
    }
}
