package org.planledger.model;

/** A row of {@code sections}: one heading of the outline; {@code parentId} is empty at the top. */
public record Section(
        String planId,
        String sectionId,
        String parentId,
        int level,
        String labelText,
        String title,
        int lineStart,
        int lineEnd) {}
