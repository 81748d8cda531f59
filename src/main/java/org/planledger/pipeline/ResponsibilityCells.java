package org.planledger.pipeline;

import java.util.Optional;
import org.planledger.model.Responsibility;
import org.planledger.model.SubjectKind;
import org.planledger.model.TableColumn;
import org.planledger.text.DepartmentName;
import org.planledger.text.Departments;

/** The cells of a responsibility: one department of a department cell or of a band that names it. */
final class ResponsibilityCells implements CellReader {
    private final Responsibility responsibility;
    private final Departments departments;
    private final Optional<PrintedRow> subject;

    /** Takes the row of the subject, which a domain does not have. */
    ResponsibilityCells(Responsibility responsibility, Departments departments, Optional<PrintedRow> subject) {
        this.responsibility = responsibility;
        this.departments = departments;
        this.subject = subject;
    }

    @Override
    public String block() {
        String cell = subject.isEmpty()
                ? "a band row that names its departments, line " + responsibility.lineStart()
                : "a department cell, line " + responsibility.lineStart();
        return "one name of " + cell + subject.map(row -> "; " + row.block()).orElse("");
    }

    @Override
    public Optional<PrintedRow> row() {
        return subject;
    }

    @Override
    public How how(String column, String value) {
        return switch (column) {
            case "subject_kind" -> How.of("what the department is responsible for");
            case "subject_name" -> How.of("the subject's name");
            case "subject_item_no" -> How.of("the subject's number");
            case "position" -> How.of("counted over the subject's lead and support cells");
            case "department_text" -> departmentText();
            case "department" -> department();
            case "level" -> level();
            case "role" -> How.of("the column, and the words 牵头 and 配合 in the cell");
            case "inherited" -> How.of(value.equals("true") ? "filled down" : "the cell is the row's own");
            default -> How.of("");
        };
    }

    private How departmentText() {
        return subject.flatMap(row -> columnOf(row).map(row::cell))
                .orElseGet(() -> How.of("named by the band row in line " + responsibility.lineStart()));
    }

    private Optional<TableColumn> columnOf(PrintedRow row) {
        TableColumn first =
                responsibility.subjectKind() == SubjectKind.TASK ? TableColumn.RESPONSIBILITY : TableColumn.LEAD;
        for (TableColumn column : new TableColumn[] {first, TableColumn.SUPPORT}) {
            if (row.record().text(column).contains(responsibility.departmentText())) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private How department() {
        return How.by(
                "the full name of the body in department_text", departments.source(responsibility.departmentText()));
    }

    private How level() {
        DepartmentName name = departments.resolve(responsibility.departmentText());
        return How.of(
                name.level().isPresent()
                        ? "the place before the department's name"
                        : "the department has no place before it: the plan's own level");
    }
}
