package org.planledger.model;

/** A row of {@code tasks}: one row of a 重点任务分工 table. */
public record Task(
        String planId,
        String taskId,
        String itemNo,
        String task,
        String responsibilityText,
        String sectionId,
        int lineStart,
        int lineEnd) {}
