package org.planledger.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.planledger.model.Comparator;

/**
 * The value of an indicator, taken apart.
 *
 * @param high the upper end of a range; {@code value} is the low end
 * @param unit the unit printed with the value, or empty
 * @param cumulative whether the value is marked as summed over the period: 【23.6】 or 1500（累计）
 * @param qualifier words that stand instead of or beside the number: 应保尽保, 社保居保机保
 */
public record Quantity(
        Optional<Comparator> comparator,
        Optional<BigDecimal> value,
        Optional<BigDecimal> high,
        String unit,
        boolean cumulative,
        String qualifier) {}
