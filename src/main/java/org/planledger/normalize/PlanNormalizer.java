package org.planledger.normalize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planledger.model.BandLead;
import org.planledger.model.BoxItem;
import org.planledger.model.Extraction;
import org.planledger.model.Field;
import org.planledger.model.Indicator;
import org.planledger.model.IndicatorValue;
import org.planledger.model.Notice;
import org.planledger.model.Plan;
import org.planledger.model.PlanDocument;
import org.planledger.model.PlanRecords;
import org.planledger.model.Project;
import org.planledger.model.Service;
import org.planledger.model.StageResult;
import org.planledger.model.Statement;
import org.planledger.model.SubjectKind;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;
import org.planledger.model.Task;
import org.planledger.model.Term;
import org.planledger.text.Domains;
import org.planledger.text.Mappings;
import org.planledger.text.PeriodFinder;
import org.planledger.text.Segmenter;

/** The normalize stage: turns what was extracted from one document into the rows of the contract. */
public final class PlanNormalizer {
    private final Domains domains;
    private final PlanIdentifier identifier;
    private final IndicatorNormalizer indicators;
    private final StatementNormalizer statements;
    private final ServiceNormalizer services;
    private final ServiceFacts facts;
    private final ResponsibilityNormalizer responsibilities;
    private final UnknownNames unknowns;

    /** Takes the names of regions, domains, units and departments. */
    public PlanNormalizer(Mappings mappings, Segmenter segmenter) {
        this.domains = mappings.domains();
        this.identifier =
                new PlanIdentifier(new RegionFinder(mappings.regions()), new PeriodFinder(mappings.periods()));
        this.indicators = new IndicatorNormalizer(domains, mappings.units(), mappings.periods());
        this.statements = new StatementNormalizer(domains, mappings.units());
        this.services = new ServiceNormalizer(domains);
        this.facts = new ServiceFacts(mappings.units());
        this.unknowns = new UnknownNames(mappings.units());
        this.responsibilities = new ResponsibilityNormalizer(mappings.departments(), segmenter);
    }

    /** Normalizes what was extracted from the document. */
    public StageResult<PlanRecords> normalize(PlanDocument document, Extraction extraction) {
        Plan plan = identifier.identify(document.source(), extraction);
        RowIds ids = new RowIds(plan.planId());
        SectionIndex sections = new SectionIndex(document, ids);
        RowCollector rows = new RowCollector(plan, responsibilities, ids);
        for (BandLead lead : extraction.bandLeads()) {
            rows.addResponsibilities(
                    SubjectKind.DOMAIN,
                    domains.of(lead.band().text()).orElse(""),
                    lead.band().text(),
                    "",
                    Optional.of(lead.lead()),
                    Optional.empty());
        }
        addServices(extraction, ids, sections, rows);
        addIndicators(extraction, plan, ids, sections, rows);
        for (TableRecord row : extraction.tasks()) {
            addTask(row, ids, sections, rows);
        }
        List<Project> projects = extraction.projectItems().stream()
                .map(item -> project(item, ids, sections))
                .toList();
        List<Term> terms = extraction.terms().stream()
                .map(term -> new Term(
                        plan.planId(),
                        ids.next("term"),
                        term.term(),
                        term.definition(),
                        term.lines().start(),
                        term.lines().end()))
                .toList();
        PlanRecords records = new PlanRecords(
                plan,
                sections.sections(),
                rows.indicators,
                rows.values,
                rows.services,
                rows.tasks,
                rows.responsibilityRows(),
                projects,
                terms,
                facts.amounts(extraction, rows.services, ids),
                ServiceFacts.shares(extraction, rows.services, ids),
                ServiceFacts.citations(extraction, ids));
        rows.notices.addAll(unknowns.in(records));
        return new StageResult<>(records, rows.notices);
    }

    /** Rows of tables and statements of the text are merged in the order they stand in. */
    private void addIndicators(Extraction extraction, Plan plan, RowIds ids, SectionIndex sections, RowCollector rows) {
        Deque<Statement> prose = new ArrayDeque<>(extraction.statements().stream()
                .sorted(Comparator.comparing(Statement::lines))
                .toList());
        for (TableRecord row : extraction.indicators()) {
            while (!prose.isEmpty() && prose.getFirst().lines().compareTo(row.lines()) < 0) {
                addStatement(prose.removeFirst(), plan, ids, sections, rows);
            }
            addIndicator(row, plan, ids, sections, rows);
        }
        prose.forEach(statement -> addStatement(statement, plan, ids, sections, rows));
    }

    private void addStatement(Statement statement, Plan plan, RowIds ids, SectionIndex sections, RowCollector rows) {
        Indicator indicator = statements.indicator(statement, ids, sections, rows.serviceIdAt(statement.serviceLine()));
        rows.indicators.add(indicator);
        statements.value(statement, indicator, plan, ids).ifPresent(rows.values::add);
    }

    private void addIndicator(TableRecord row, Plan plan, RowIds ids, SectionIndex sections, RowCollector rows) {
        Indicator indicator =
                indicators.indicator(row, ids, sections.idAt(row.lines().start()));
        rows.indicators.add(indicator);
        rows.values.addAll(
                indicators.values(row, indicator, new ValueRoles.PlanYears(plan.periodStart(), plan.periodEnd()), ids));
        rows.addResponsibilities(
                SubjectKind.INDICATOR,
                indicator.indicatorId(),
                indicator.name(),
                indicator.itemNo(),
                field(row, TableColumn.LEAD),
                Optional.empty());
    }

    /** Tables and boxes are merged in the order they stand in. */
    private void addServices(Extraction extraction, RowIds ids, SectionIndex sections, RowCollector rows) {
        List<BoxItem> boxes = new ArrayList<>(extraction.serviceItems());
        for (TableRecord row : extraction.services()) {
            while (!boxes.isEmpty()
                    && boxes.get(0).lines().start() < row.lines().start()) {
                rows.services.add(services.service(boxes.remove(0), ids, sections));
            }
            Service service = services.service(row, ids, sections);
            rows.services.add(service);
            Optional<Field> lead = row.leadColumn()
                    ? field(row, TableColumn.LEAD)
                    : row.bandLead().map(Field::handedDown);
            rows.addResponsibilities(
                    SubjectKind.SERVICE,
                    service.serviceId(),
                    service.name(),
                    service.itemNo(),
                    lead,
                    field(row, TableColumn.SUPPORT));
        }
        boxes.forEach(item -> rows.services.add(services.service(item, ids, sections)));
    }

    private static void addTask(TableRecord row, RowIds ids, SectionIndex sections, RowCollector rows) {
        Task task = new Task(
                ids.planId(),
                ids.next("task"),
                row.text(TableColumn.ITEM_NO),
                row.text(TableColumn.NAME),
                row.text(TableColumn.RESPONSIBILITY),
                sections.idAt(row.lines().start()),
                row.lines().start(),
                row.lines().end());
        rows.tasks.add(task);
        rows.addResponsibilities(
                SubjectKind.TASK,
                task.taskId(),
                task.task(),
                task.itemNo(),
                field(row, TableColumn.RESPONSIBILITY),
                field(row, TableColumn.SUPPORT));
    }

    private static Project project(BoxItem item, RowIds ids, SectionIndex sections) {
        return new Project(
                ids.planId(),
                ids.next("project"),
                item.boxNo(),
                item.boxTitle(),
                item.group(),
                item.itemNo(),
                item.name(),
                item.content(),
                sections.idAt(item.lines().start()),
                item.lines().start(),
                item.lines().end());
    }

    private static Optional<Field> field(TableRecord row, TableColumn column) {
        return Optional.ofNullable(row.fields().get(column)).filter(field -> !field.isEmpty());
    }

    /** Collects the rows of one plan. */
    private static final class RowCollector {
        private final Plan plan;
        private final ResponsibilityNormalizer normalizer;
        private final RowIds ids;
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<IndicatorValue> values = new ArrayList<>();
        private final List<Service> services = new ArrayList<>();
        private final List<Task> tasks = new ArrayList<>();
        private final List<ResponsibilityNormalizer.Result> responsibilities = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();

        RowCollector(Plan plan, ResponsibilityNormalizer normalizer, RowIds ids) {
            this.plan = plan;
            this.normalizer = normalizer;
            this.ids = ids;
        }

        void addResponsibilities(
                SubjectKind kind,
                String id,
                String name,
                String itemNo,
                Optional<Field> lead,
                Optional<Field> support) {
            ResponsibilityNormalizer.Result result = normalizer.read(
                    new ResponsibilityNormalizer.Subject(kind, id, name, itemNo, lead, support, plan.regionLevel()),
                    ids);
            responsibilities.add(result);
            notices.addAll(result.notices());
        }

        String serviceIdAt(OptionalInt line) {
            return services.stream()
                    .filter(service -> line.isPresent() && service.lineStart() == line.getAsInt())
                    .map(Service::serviceId)
                    .findFirst()
                    .orElse("");
        }

        List<org.planledger.model.Responsibility> responsibilityRows() {
            return responsibilities.stream()
                    .flatMap(result -> result.rows().stream())
                    .toList();
        }
    }
}
