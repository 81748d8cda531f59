package org.planledger.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.model.DepartmentRole;
import org.planledger.model.Field;
import org.planledger.model.Notice;
import org.planledger.model.RegionLevel;
import org.planledger.model.Responsibility;
import org.planledger.model.Severity;
import org.planledger.model.SubjectKind;
import org.planledger.text.DepartmentName;
import org.planledger.text.Departments;
import org.planledger.text.Segmenter;

/** Turns department cells into responsibilities, and says which departments are unknown. */
final class ResponsibilityNormalizer {
    private final Departments departments;
    private final DepartmentCell cells;

    ResponsibilityNormalizer(Departments departments, Segmenter segmenter) {
        this.departments = departments;
        this.cells = new DepartmentCell(departments, segmenter);
    }

    /** Reads the cells of one subject; leads and supports are counted together. */
    Result read(Subject subject, RowIds ids) {
        List<Responsibility> rows = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        add(subject, subject.lead(), DepartmentRole.LEAD, ids, rows, notices);
        add(subject, subject.support(), DepartmentRole.SUPPORT, ids, rows, notices);
        return new Result(rows, notices);
    }

    private void add(
            Subject subject,
            Optional<Field> cell,
            DepartmentRole role,
            RowIds ids,
            List<Responsibility> rows,
            List<Notice> notices) {
        if (cell.isEmpty()) {
            return;
        }
        for (DepartmentCell.Part part : cells.read(cell.get().text(), role)) {
            boolean generic = DepartmentCell.isGeneric(part.name());
            DepartmentName name = departments.resolve(part.name());
            if (name.department().isEmpty() && !generic) {
                notices.add(unknown(subject, cell.get(), part.name()));
            }
            rows.add(new Responsibility(
                    ids.planId(),
                    ids.next("responsibility"),
                    subject.kind(),
                    subject.id(),
                    rows.size() + 1,
                    part.name(),
                    name.department(),
                    generic && name.department().isEmpty()
                            ? Optional.empty()
                            : name.level().or(subject::ownLevel),
                    part.role(),
                    cell.get().inherited(),
                    cell.get().lines().start(),
                    cell.get().lines().end(),
                    subject.name(),
                    subject.itemNo()));
        }
    }

    private static Notice unknown(Subject subject, Field cell, String name) {
        return new Notice(
                "unknown-department",
                Severity.WARNING,
                subject.kind(),
                subject.id(),
                "部门“" + name + "”不在部门表中",
                name,
                "",
                cell.lines(),
                cell.text());
    }

    /**
     * What departments are responsible for.
     *
     * @param ownLevel the plan's level, which holds for departments without a place
     */
    record Subject(
            SubjectKind kind,
            String id,
            String name,
            String itemNo,
            Optional<Field> lead,
            Optional<Field> support,
            Optional<RegionLevel> ownLevel) {}

    /** The rows of a subject and what was noticed. */
    record Result(List<Responsibility> rows, List<Notice> notices) {
        Result {
            rows = List.copyOf(rows);
            notices = List.copyOf(notices);
        }
    }
}
