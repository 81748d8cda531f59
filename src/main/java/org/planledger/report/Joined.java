package org.planledger.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Tables whose rows know what their parents say, so that rows are recognised although both sides count their ids
 * differently. What is joined stands in columns whose names no file has.
 */
final class Joined {
    /** The number of an indicator's row. */
    static final String ROW = "#row";

    /** The number of the indicator's row that a value belongs to. */
    static final String INDICATOR = "#indicator";

    /** What kind of indicator a value belongs to. */
    static final String KIND = "#kind";

    /** A number that both sides of a matched pair of indicators have in common. */
    static final String PAIR = "#pair";

    /** The names of the domain that somebody is responsible for. */
    static final String NAMES = "#names";

    /** Set in rows of the ledger. */
    static final String FOUND = "#found";

    static final String TABLE = "table";
    static final String NARRATIVE = "narrative";

    private final TableSet tables;

    private Joined(TableSet tables) {
        this.tables = tables;
    }

    /** Joins hand-made tables. */
    static TableSet gold(TableSet tables) {
        return new Joined(tables).join(row -> row);
    }

    /** Joins tables of the ledger. */
    static TableSet found(TableSet tables) {
        return new Joined(tables).join(row -> row.with(FOUND, "true"));
    }

    static String orTable(String sourceKind) {
        return sourceKind.isEmpty() ? TABLE : sourceKind;
    }

    static boolean isOptional(CsvRow row) {
        return row.text("optional").equals("true");
    }

    static boolean isOfDomain(CsvRow row) {
        return row.text("subject_kind").equals("domain");
    }

    static boolean mayMatchByValue(CsvRow row) {
        return isOptional(row) || row.has(FOUND);
    }

    private TableSet join(UnaryOperator<CsvRow> mark) {
        List<CsvRow> indicators = numbered(tables.rows(ScoredTables.INDICATORS));
        List<CsvRow> values = new ValueParents(indicators)
                .join(tables.rows(ScoredTables.INDICATOR_VALUES).stream()
                        .map(mark)
                        .toList());
        return tables.with(ScoredTables.INDICATORS, indicators)
                .with(ScoredTables.INDICATOR_VALUES, values)
                .with("responsibilities", responsibilities())
                .with("sections", sections());
    }

    private static List<CsvRow> numbered(List<CsvRow> rows) {
        List<CsvRow> numbered = new ArrayList<>(rows.size());
        for (CsvRow row : rows) {
            numbered.add(row.with(ROW, String.valueOf(numbered.size())));
        }
        return numbered;
    }

    private List<CsvRow> responsibilities() {
        Map<String, CsvRow> subjects = byId("services", "service_id");
        byId("tasks", "task_id").forEach(subjects::putIfAbsent);
        Map<String, Set<String>> domains = domainTexts();
        return tables.rows("responsibilities").stream()
                .map(row -> isOfDomain(row) ? withNames(row, domains) : withSubject(row, subjects))
                .toList();
    }

    private static CsvRow withNames(CsvRow row, Map<String, Set<String>> domains) {
        List<String> said = Stream.of(row.text("subject_name"), row.text("subject_id"))
                .filter(name -> !name.isEmpty())
                .toList();
        Set<String> names = new LinkedHashSet<>(said);
        said.forEach(name -> names.addAll(domains.getOrDefault(name, Set.of())));
        return row.with(NAMES, String.join(GoldCell.SEPARATOR, names));
    }

    private static CsvRow withSubject(CsvRow row, Map<String, CsvRow> subjects) {
        CsvRow subject = subjects.get(row.text("subject_id"));
        boolean named = !row.text("subject_name").isEmpty()
                || !row.text("subject_item_no").isEmpty();
        if (named || subject == null) {
            return row;
        }
        String name = subject.text("name").isEmpty() ? subject.text("task") : subject.text("name");
        return row.with("subject_name", name).with("subject_item_no", subject.text("item_no"));
    }

    private Map<String, Set<String>> domainTexts() {
        Map<String, Set<String>> texts = new HashMap<>();
        Stream.of("services", ScoredTables.INDICATORS)
                .flatMap(name -> tables.rows(name).stream())
                .filter(row -> !row.text("domain").isEmpty()
                        && !row.text("domain_text").isEmpty())
                .forEach(row -> texts.computeIfAbsent(row.text("domain"), domain -> new LinkedHashSet<>())
                        .add(row.text("domain_text")));
        return texts;
    }

    private List<CsvRow> sections() {
        Map<String, CsvRow> sections = byId("sections", "section_id");
        return tables.rows("sections").stream()
                .map(row -> withParent(row, sections))
                .toList();
    }

    private static CsvRow withParent(CsvRow row, Map<String, CsvRow> sections) {
        if (!row.has("parent_id") || !row.text("parent_title").isEmpty()) {
            return row;
        }
        CsvRow parent = sections.get(row.text("parent_id"));
        return row.with("parent_title", parent == null ? "" : parent.text("title"));
    }

    private Map<String, CsvRow> byId(String table, String column) {
        Map<String, CsvRow> rows = new HashMap<>();
        tables.rows(table).stream()
                .filter(row -> !row.text(column).isEmpty())
                .forEach(row -> rows.put(row.text(column), row));
        return rows;
    }
}
