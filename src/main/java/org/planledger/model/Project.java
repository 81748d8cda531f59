package org.planledger.model;

/** A row of {@code projects}: one item of a 专栏 box that is no service box. */
public record Project(
        String planId,
        String projectId,
        String boxNo,
        String boxTitle,
        String groupText,
        String itemNo,
        String name,
        String content,
        String sectionId,
        int lineStart,
        int lineEnd) {}
