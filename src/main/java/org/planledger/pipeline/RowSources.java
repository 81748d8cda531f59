package org.planledger.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.BoxItem;
import org.planledger.model.Extraction;
import org.planledger.model.FundingShare;
import org.planledger.model.Indicator;
import org.planledger.model.IndicatorValue;
import org.planledger.model.LineRange;
import org.planledger.model.OutlineEntry;
import org.planledger.model.PlanDocument;
import org.planledger.model.PlanRecords;
import org.planledger.model.Project;
import org.planledger.model.Responsibility;
import org.planledger.model.Section;
import org.planledger.model.Service;
import org.planledger.model.SourceKind;
import org.planledger.model.StandardAmount;
import org.planledger.model.Statement;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;
import org.planledger.model.Task;
import org.planledger.model.Term;
import org.planledger.text.Mappings;

/** Goes from the rows of one plan back to what the earlier stages made of its text. */
final class RowSources {
    private static final PlainCells LOST = new PlainCells("read from these lines", Map.of());

    private final Mappings mappings;
    private final PlanDocument document;
    private final Extraction extraction;
    private final PlanRecords records;

    RowSources(Mappings mappings, PlanReading reading, PlanRecords records) {
        this.mappings = mappings;
        this.document = reading.document();
        this.extraction = reading.extraction();
        this.records = records;
    }

    CellReader of(Section row) {
        boolean named = row.labelText().isEmpty();
        return PlainCells.section(row.labelText(), named ? mappings.headings().source(row.title()) : Optional.empty());
    }

    CellReader of(Indicator row) {
        if (row.sourceKind() == SourceKind.NARRATIVE) {
            return statement(row).map(found -> (CellReader) found).orElse(LOST);
        }
        return printed(row)
                .map(found -> (CellReader) new TableCells(mappings, found, row.domainText()))
                .orElse(LOST);
    }

    CellReader of(IndicatorValue row) {
        Optional<Indicator> indicator = indicator(row.indicatorId());
        if (indicator.isPresent() && indicator.get().sourceKind() == SourceKind.NARRATIVE) {
            return of(indicator.get());
        }
        List<IndicatorValue> values = records.indicatorValues().stream()
                .filter(value -> value.indicatorId().equals(row.indicatorId()))
                .toList();
        return indicator
                .flatMap(this::printed)
                .map(found -> (CellReader) ValueCells.of(found, mappings.units(), values, values.indexOf(row)))
                .orElse(LOST);
    }

    CellReader of(Service row) {
        if (row.sourceKind() == SourceKind.BOX) {
            return SourceRows.of(
                            services(SourceKind.BOX), row, RowSources::lines, extraction.serviceItems(), BoxItem::lines)
                    .map(item -> (CellReader) new BoxCells(document, item, mappings.domains(), row.domainText()))
                    .orElse(LOST);
        }
        return printed(row)
                .map(found -> (CellReader) new TableCells(mappings, found, row.domainText()))
                .orElse(LOST);
    }

    CellReader of(Task row) {
        return printed(row)
                .map(found -> (CellReader) new TableCells(mappings, found, ""))
                .orElse(LOST);
    }

    CellReader of(Responsibility row) {
        Optional<PrintedRow> subject = switch (row.subjectKind()) {
            case SERVICE -> service(row.subjectId()).flatMap(this::printed);
            case INDICATOR -> indicator(row.subjectId()).flatMap(this::printed);
            case TASK ->
                records.tasks().stream()
                        .filter(task -> task.taskId().equals(row.subjectId()))
                        .findFirst()
                        .flatMap(this::printed);
            default -> Optional.empty();
        };
        return new ResponsibilityCells(row, mappings.departments(), subject);
    }

    CellReader of(Project row) {
        return SourceRows.of(
                        records.projects(),
                        row,
                        project -> new LineRange(project.lineStart(), project.lineEnd()),
                        extraction.projectItems(),
                        BoxItem::lines)
                .map(item -> (CellReader) new BoxCells(document, item, mappings.domains(), ""))
                .orElse(LOST);
    }

    CellReader of(Term row) {
        return PlainCells.term(document.outline().stream()
                .filter(section -> section.lines().contains(row.lineStart()))
                .map(OutlineEntry::title)
                .filter(mappings.headings()::isGlossary)
                .findFirst()
                .flatMap(mappings.headings()::source));
    }

    CellReader of(StandardAmount row) {
        return service(row.serviceId())
                .flatMap(this::printed)
                .map(found -> (CellReader) new AmountCells(found, mappings.units(), standard(found)))
                .orElse(LOST);
    }

    CellReader of(FundingShare row) {
        return service(row.serviceId())
                .flatMap(this::printed)
                .map(found -> (CellReader) new AmountCells(found, mappings.units(), TableColumn.FUNDING))
                .orElse(LOST);
    }

    private static TableColumn standard(PrintedRow row) {
        return row.record().fields().containsKey(TableColumn.STANDARD) ? TableColumn.STANDARD : TableColumn.CONTENT;
    }

    private Optional<StatementCells> statement(Indicator row) {
        List<Indicator> rows = indicators(SourceKind.NARRATIVE);
        return SourceRows.of(rows, row, RowSources::lines, extraction.statements(), Statement::lines)
                .map(statement -> new StatementCells(mappings, document, statement));
    }

    private Optional<PrintedRow> printed(Indicator row) {
        List<Indicator> rows = indicators(SourceKind.TABLE);
        return row.sourceKind() == SourceKind.TABLE
                ? SourceRows.of(rows, row, RowSources::lines, extraction.indicators(), TableRecord::lines)
                        .map(this::printed)
                : Optional.empty();
    }

    private Optional<PrintedRow> printed(Service row) {
        List<Service> rows = services(SourceKind.TABLE);
        return row.sourceKind() == SourceKind.TABLE
                ? SourceRows.of(rows, row, RowSources::lines, extraction.services(), TableRecord::lines)
                        .map(this::printed)
                : Optional.empty();
    }

    private Optional<PrintedRow> printed(Task row) {
        return SourceRows.of(
                        records.tasks(),
                        row,
                        task -> new LineRange(task.lineStart(), task.lineEnd()),
                        extraction.tasks(),
                        TableRecord::lines)
                .map(this::printed);
    }

    private PrintedRow printed(TableRecord record) {
        return PrintedRow.of(document, mappings.headers(), record);
    }

    private Optional<Indicator> indicator(String id) {
        return records.indicators().stream()
                .filter(indicator -> indicator.indicatorId().equals(id))
                .findFirst();
    }

    private Optional<Service> service(String id) {
        return records.services().stream()
                .filter(service -> service.serviceId().equals(id))
                .findFirst();
    }

    private List<Indicator> indicators(SourceKind kind) {
        return records.indicators().stream()
                .filter(indicator -> indicator.sourceKind() == kind)
                .toList();
    }

    private List<Service> services(SourceKind kind) {
        return records.services().stream()
                .filter(service -> service.sourceKind() == kind)
                .toList();
    }

    private static LineRange lines(Indicator row) {
        return new LineRange(row.lineStart(), row.lineEnd());
    }

    private static LineRange lines(Service row) {
        return new LineRange(row.lineStart(), row.lineEnd());
    }
}
