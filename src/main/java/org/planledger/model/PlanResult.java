package org.planledger.model;

import java.util.List;
import java.util.Optional;

/**
 * What the pipeline makes of one source text.
 *
 * @param source the text that was read
 * @param records the rows, or empty where the text is no plan
 * @param findings what a person should look at, in the source's order
 * @param unreadCharacters characters of the text, blanks apart, that no extractor looked at
 */
public record PlanResult(
        SourceText source, Optional<PlanRecords> records, List<Finding> findings, int unreadCharacters) {
    /** Copies the list. */
    public PlanResult {
        findings = List.copyOf(findings);
    }
}
