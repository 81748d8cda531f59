package org.planledger.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.model.CellReading;
import org.planledger.model.Citation;
import org.planledger.model.Explanation;
import org.planledger.model.Finding;
import org.planledger.model.FundingShare;
import org.planledger.model.Indicator;
import org.planledger.model.IndicatorValue;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.LineRange;
import org.planledger.model.PlanRecords;
import org.planledger.model.Project;
import org.planledger.model.Responsibility;
import org.planledger.model.RowDecision;
import org.planledger.model.Section;
import org.planledger.model.Service;
import org.planledger.model.SourceText;
import org.planledger.model.StandardAmount;
import org.planledger.model.Table;
import org.planledger.model.Task;
import org.planledger.model.Term;
import org.planledger.text.Mappings;

/** Says where a row of the ledger comes from and how its cells were read, by reading the plan's text again. */
public final class RowExplainer {
    private static final Set<String> NOT_READ = Set.of("line_start", "line_end", "source_kind", "source_path");

    private final Mappings mappings;
    private final PlanPipeline pipeline;

    /** Takes the mappings that the row was read with. */
    public RowExplainer(Mappings mappings) {
        this.mappings = mappings;
        this.pipeline = new PlanPipeline(mappings);
    }

    /** Gives the table that rows with such an id are in, or empty where it is no row's id. */
    public static Optional<LedgerTable<?>> table(String rowId) {
        return switch (kind(rowId)) {
            case "section" -> Optional.of(LedgerTables.SECTIONS);
            case "indicator" -> Optional.of(LedgerTables.INDICATORS);
            case "value" -> Optional.of(LedgerTables.INDICATOR_VALUES);
            case "service" -> Optional.of(LedgerTables.SERVICES);
            case "task" -> Optional.of(LedgerTables.TASKS);
            case "responsibility" -> Optional.of(LedgerTables.RESPONSIBILITIES);
            case "project" -> Optional.of(LedgerTables.PROJECTS);
            case "term" -> Optional.of(LedgerTables.GLOSSARY);
            case "amount" -> Optional.of(LedgerTables.STANDARD_AMOUNTS);
            case "share" -> Optional.of(LedgerTables.FUNDING_SHARES);
            case "citation" -> Optional.of(LedgerTables.CITATIONS);
            case "finding" -> Optional.of(LedgerTables.FINDINGS);
            default -> Optional.empty();
        };
    }

    /** Gives the column of a table that holds its rows' ids. */
    public static String idColumn(LedgerTable<?> table) {
        return table.equals(LedgerTables.INDICATOR_VALUES)
                ? "value_id"
                : table.columns().stream()
                        .map(LedgerColumn::name)
                        .filter(name -> name.endsWith("_id") && !name.equals("plan_id"))
                        .findFirst()
                        .orElseThrow();
    }

    /** Reads the text and explains the row, or gives empty where the text has no such row. */
    public Optional<Explanation> explain(SourceText source, String rowId) {
        PlanReading reading = pipeline.reading(source);
        return reading.result().records().flatMap(records -> new Search(source, rowId, reading, records).find());
    }

    private static String kind(String rowId) {
        String last = rowId.substring(rowId.lastIndexOf('/') + 1);
        return last.matches("[a-z]+-\\d{3,}") ? last.substring(0, last.indexOf('-')) : "";
    }

    /** The search for one row of one text. */
    private final class Search {
        private final SourceText source;
        private final String rowId;
        private final PlanReading reading;
        private final PlanRecords records;
        private final RowSources sources;

        Search(SourceText source, String rowId, PlanReading reading, PlanRecords records) {
            this.source = source;
            this.rowId = rowId;
            this.reading = reading;
            this.records = records;
            this.sources = new RowSources(mappings, reading, records);
        }

        Optional<Explanation> find() {
            LedgerTable<Section> sections = LedgerTables.SECTIONS;
            return switch (kind(rowId)) {
                case "section" -> find(sections, records.sections(), sources::of);
                case "indicator" -> find(LedgerTables.INDICATORS, records.indicators(), (Indicator r) -> sources.of(r));
                case "value" ->
                    find(LedgerTables.INDICATOR_VALUES, records.indicatorValues(), (IndicatorValue r) -> sources.of(r));
                case "service" -> find(LedgerTables.SERVICES, records.services(), (Service r) -> sources.of(r));
                case "task" -> find(LedgerTables.TASKS, records.tasks(), (Task r) -> sources.of(r));
                case "responsibility" ->
                    find(
                            LedgerTables.RESPONSIBILITIES,
                            records.responsibilities(),
                            (Responsibility r) -> sources.of(r));
                case "project" -> find(LedgerTables.PROJECTS, records.projects(), (Project r) -> sources.of(r));
                case "term" -> find(LedgerTables.GLOSSARY, records.glossary(), (Term r) -> sources.of(r));
                case "amount" ->
                    find(LedgerTables.STANDARD_AMOUNTS, records.standardAmounts(), (StandardAmount r) -> sources.of(r));
                case "share" ->
                    find(LedgerTables.FUNDING_SHARES, records.fundingShares(), (FundingShare r) -> sources.of(r));
                case "citation" ->
                    find(LedgerTables.CITATIONS, records.citations(), (Citation r) -> PlainCells.citation());
                case "finding" ->
                    find(LedgerTables.FINDINGS, reading.result().findings(), (Finding r) -> PlainCells.finding());
                default -> Optional.empty();
            };
        }

        private <T extends Record> Optional<Explanation> find(
                LedgerTable<T> table, List<T> rows, Function<T, CellReader> reader) {
            int id = columns(table).indexOf(idColumn(table));
            return rows.stream()
                    .filter(row -> rowId.equals(table.cells(row).get(id)))
                    .findFirst()
                    .map(row -> explanation(table, table.cells(row), reader.apply(row)));
        }

        private Explanation explanation(LedgerTable<?> table, List<@Nullable Object> row, CellReader reader) {
            LineRange lines = new LineRange(line(table, row, "line_start"), line(table, row, "line_end"));
            LineRange place = table.equals(LedgerTables.SECTIONS) ? LineRange.of(lines.start()) : lines;
            return new Explanation(
                    table.name(),
                    rowId,
                    place,
                    source.lines().subList(place.start() - 1, place.end()),
                    reader.block(),
                    cells(table, row, reader),
                    decision(reader, lines));
        }

        private Optional<RowDecision> decision(CellReader reader, LineRange lines) {
            Optional<Table> table = reader.row()
                    .map(PrintedRow::table)
                    .or(() -> reading.document().blocks().stream()
                            .filter(block ->
                                    block instanceof Table && block.lines().contains(lines.start()))
                            .map(Table.class::cast)
                            .findFirst());
            LineRange row = reader.row().map(found -> found.record().lines()).orElse(lines);
            return table.flatMap(found -> pipeline.decision(reading.document(), found, row));
        }

        private static List<CellReading> cells(LedgerTable<?> table, List<@Nullable Object> row, CellReader reader) {
            List<CellReading> cells = new ArrayList<>();
            List<String> columns = columns(table);
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                String column = columns.get(i);
                if (cell != null && !column.endsWith("_id") && !NOT_READ.contains(column)) {
                    String value = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
                    CellReader.How how = reader.how(column, value);
                    cells.add(new CellReading(column, value, how.words(), how.sources()));
                }
            }
            return cells;
        }

        private static List<String> columns(LedgerTable<?> table) {
            return table.columns().stream().map(LedgerColumn::name).toList();
        }

        private static int line(LedgerTable<?> table, List<@Nullable Object> row, String column) {
            Object line = row.get(columns(table).indexOf(column));
            return line instanceof Integer number ? number : 1;
        }
    }
}
