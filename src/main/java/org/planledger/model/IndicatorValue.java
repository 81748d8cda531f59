package org.planledger.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** A row of {@code indicator_values}: an indicator in one year; without a number, unit and comparator are empty. */
public record IndicatorValue(
        String planId,
        String indicatorId,
        int year,
        ValueRole role,
        String valueText,
        Optional<Comparator> comparator,
        Optional<BigDecimal> value,
        String unit,
        Optional<BigDecimal> baseValue,
        String baseUnit,
        boolean cumulative,
        String qualifier,
        int lineStart,
        int lineEnd,
        Optional<BigDecimal> valueHigh,
        OptionalInt changeFromYear,
        String valueId) {}
