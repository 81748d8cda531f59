package org.planledger.model;

import java.util.Optional;

/** A row of {@code responsibilities}: one department that leads or supports a service, task, indicator or domain. */
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
        int lineEnd) {}
