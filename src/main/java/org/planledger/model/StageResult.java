package org.planledger.model;

import java.util.List;

/** What a stage of the pipeline gives: its value and what it noticed on the way. */
public record StageResult<T>(T value, List<Notice> notices) {
    /** Copies the list. */
    public StageResult {
        notices = List.copyOf(notices);
    }
}
