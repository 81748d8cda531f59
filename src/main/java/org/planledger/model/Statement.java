package org.planledger.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A figure in running text and what it is a figure of.
 *
 * @param name what is measured, or built, as printed
 * @param year the year it holds for, or empty where the text names none
 * @param past whether the text reports it as reached
 * @param high the upper end of a range
 * @param changeFromYear the year that a change is counted from
 * @param serviceLine first line of the service row whose standard it stands in, or empty
 */
public record Statement(
        String name,
        OptionalInt year,
        boolean past,
        String valueText,
        Comparator comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> high,
        String unit,
        OptionalInt changeFromYear,
        OptionalInt serviceLine,
        LineRange lines) {
    /** Gives the same statement as part of the service whose row starts at this line. */
    public Statement ofService(int line) {
        return new Statement(
                name,
                year,
                past,
                valueText,
                comparator,
                value,
                high,
                unit,
                changeFromYear,
                OptionalInt.of(line),
                lines);
    }
}
