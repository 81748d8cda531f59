package org.planledger.model;

import java.util.Optional;

/**
 * A row of {@code responsibilities}: one department that leads or supports a service, task, indicator or domain.
 *
 * @param subjectName the subject's name, beside its id, so that the row can be read alone
 */
public record Responsibility(
        String planId,
        String responsibilityId,
        SubjectKind subjectKind,
        String subjectId,
        int position,
        String departmentText,
        String department,
        Optional<RegionLevel> level,
        DepartmentRole role,
        boolean inherited,
        int lineStart,
        int lineEnd,
        String subjectName,
        String subjectItemNo) {}
