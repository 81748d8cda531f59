package org.planledger.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A row of {@code plans}: what a document is, and where and when it holds. Empty text means not printed. */
public record Plan(
        String planId,
        DocumentKind kind,
        String title,
        String region,
        Optional<RegionLevel> regionLevel,
        String province,
        String period,
        OptionalInt periodStart,
        OptionalInt periodEnd,
        String issuer,
        String documentNumber,
        Optional<LocalDate> issuedOn,
        String sourcePath,
        String mediaType,
        String sha256,
        int lineStart,
        int lineEnd) {}
