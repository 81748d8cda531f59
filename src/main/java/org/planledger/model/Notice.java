package org.planledger.model;

/**
 * Something that a stage noticed and a person should look at; it becomes a {@link Finding} once the plan is known.
 *
 * @param rule kebab-case code
 * @param lines the place in the source
 * @param excerpt the text at that place, shortened where it is long
 */
public record Notice(
        String rule,
        Severity severity,
        SubjectKind subjectKind,
        String subjectId,
        String message,
        String found,
        String expected,
        LineRange lines,
        String excerpt) {
    private static final int EXCERPT_LENGTH = 120;

    /** Shortens the excerpt. */
    public Notice {
        if (excerpt.length() > EXCERPT_LENGTH) {
            excerpt = excerpt.substring(0, EXCERPT_LENGTH) + "…";
        }
    }

    /** Gives a notice on a place of the document rather than on a row. */
    public static Notice at(String rule, Severity severity, LineRange lines, String message, String excerpt) {
        return new Notice(rule, severity, SubjectKind.PLAN, "", message, "", "", lines, excerpt);
    }
}
