package org.planledger.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money in the standard of a service.
 *
 * @param appliesTo what it is for, such as 小学, or empty
 * @param unit the unit put together from what stands before and behind: 元/生·年
 * @param serviceLine first line of the service's row
 */
public record AmountText(
        String appliesTo,
        String text,
        Comparator comparator,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        int serviceLine,
        LineRange lines) {}
