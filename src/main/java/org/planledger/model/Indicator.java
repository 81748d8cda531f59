package org.planledger.model;

import java.util.Optional;

/** A row of {@code indicators}: one 指标 as printed, with its canonical name, unit and domain. */
public record Indicator(
        String planId,
        String indicatorId,
        String tableTitle,
        String itemNo,
        String domainText,
        String domain,
        String nameText,
        String name,
        String unit,
        String note,
        String annualGrowth,
        Optional<Nature> nature,
        String natureText,
        SourceKind sourceKind,
        String sectionId,
        int lineStart,
        int lineEnd,
        String serviceId) {}
