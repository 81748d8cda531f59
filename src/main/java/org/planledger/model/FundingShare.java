package org.planledger.model;

import java.math.BigDecimal;

/** A row of {@code funding_shares}: the share, in percent, that a payer bears of a service's cost. */
public record FundingShare(
        String planId,
        String shareId,
        String serviceId,
        String payer,
        BigDecimal share,
        String valueText,
        int lineStart,
        int lineEnd) {}
