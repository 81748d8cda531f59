package org.planledger.text;

import java.math.BigDecimal;

/**
 * What an unknown name may mean.
 *
 * @param target the canonical name or code
 * @param score how likely, from 0 to 1, with two digits
 * @param reason why, for a person to judge
 */
public record MappingSuggestion(String target, BigDecimal score, String reason) {}
