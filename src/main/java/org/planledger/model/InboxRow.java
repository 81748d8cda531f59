package org.planledger.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of {@code mapping-inbox.csv}: a name that the mappings do not know, and one suggestion what it may mean. Several
 * suggestions for a name are several rows, the likeliest first.
 *
 * @param kind what the name is the name of
 * @param text the name as printed
 * @param count how often it stands in the ledger's plans
 * @param places the first places, {@code plan_id:line}, joined with {@code ;}
 * @param suggestion what could be accepted, or empty where nothing is like it
 * @param score how likely the suggestion is, from 0 to 1
 * @param reason why it is suggested
 */
public record InboxRow(
        MappingKind kind,
        String text,
        int count,
        String places,
        String suggestion,
        Optional<BigDecimal> score,
        String reason) {}
