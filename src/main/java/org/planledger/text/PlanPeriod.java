package org.planledger.text;

import java.util.OptionalInt;

/**
 * The period that a plan is for.
 *
 * @param name such as 十四五, or empty where it has none
 */
public record PlanPeriod(String name, OptionalInt start, OptionalInt end) {
    /** The period of a document that names none. */
    public static final PlanPeriod UNKNOWN = new PlanPeriod("", OptionalInt.empty(), OptionalInt.empty());
}
