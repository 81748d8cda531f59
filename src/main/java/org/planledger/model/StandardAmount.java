package org.planledger.model;

import java.math.BigDecimal;
import java.util.Optional;

/** A row of {@code standard_amounts}: an amount of money that the standard of a service grants. */
public record StandardAmount(
        String planId,
        String amountId,
        String serviceId,
        String appliesTo,
        String valueText,
        Comparator comparator,
        BigDecimal value,
        String unit,
        BigDecimal baseValue,
        String baseUnit,
        int lineStart,
        int lineEnd,
        Optional<BigDecimal> valueHigh) {}
