package org.planledger.model;

/** A row of {@code findings}: something a person should look at, with the text it came from. */
public record Finding(
        String planId,
        String findingId,
        String rule,
        Severity severity,
        SubjectKind subjectKind,
        String subjectId,
        String message,
        String found,
        String expected,
        int lineStart,
        int lineEnd,
        String excerpt) {}
