package org.planledger.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.planledger.model.Comparator;

/**
 * A number with its unit in running text.
 *
 * @param start where it starts in the text, comparison words included
 * @param end where it ends, comparison words included
 * @param text what stands there
 * @param high the upper end of a range
 */
public record Figure(
        int start,
        int end,
        String text,
        Comparator comparator,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit) {}
