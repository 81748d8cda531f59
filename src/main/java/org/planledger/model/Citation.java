package org.planledger.model;

import java.time.LocalDate;
import java.util.Optional;

/** A row of {@code citations}: a document that the plan names in 《》. */
public record Citation(
        String planId,
        String citationId,
        String title,
        String documentNumber,
        Optional<LocalDate> issuedOn,
        int lineStart,
        int lineEnd) {}
