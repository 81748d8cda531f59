package org.planledger.report;

import static org.planledger.report.MatchStage.by;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables that are scored, in the order they are told of. */
final class ScoredTables {
    static final String INDICATORS = "indicators";
    static final String INDICATOR_VALUES = "indicator_values";
    static final String NARRATIVE_SAMPLE = "narrative_sample";

    static final List<ScoredTable> ALL = List.of(
            plans(),
            sections(),
            indicators(),
            indicatorValues(),
            services(),
            tasks(),
            responsibilities(),
            projects(),
            glossary(),
            catalogueCoverage());

    /** The files that are read. */
    static final List<String> FILES = Stream.concat(ALL.stream().map(ScoredTable::name), Stream.of(NARRATIVE_SAMPLE))
            .toList();

    private ScoredTables() {}

    private static ScoredTable plans() {
        return new ScoredTable(
                "plans",
                words("title region region_level province period period_start period_end issuer document_number"
                        + " issued_on"),
                words("title"),
                List.of(by(name("title").need()), by(KeyPart.each(row -> List.of("the one plan")))),
                true);
    }

    private static ScoredTable sections() {
        KeyPart title = KeyPart.of("title", ComparedText::title).need();
        KeyPart parent = KeyPart.of("parent_title", ComparedText::title);
        KeyPart label = number("label_text");
        return new ScoredTable(
                "sections",
                words("parent_title level label_text title"),
                words("label_text title"),
                List.of(by(title, parent, label), by(title, parent), by(title, label), by(title)),
                true);
    }

    private static ScoredTable indicators() {
        KeyPart kind = KeyPart.each(ScoredTables::sourceKinds);
        KeyPart caption = KeyPart.of("table_title", ComparedText::caption);
        KeyPart no = number("item_no");
        KeyPart name = KeyPart.each(row -> KeyPart.keys(indicatorName(row), ComparedText::name))
                .need();
        KeyPart loose = KeyPart.each(ScoredTables::looseIndicatorNames).need();
        return new ScoredTable(
                INDICATORS,
                words("table_title item_no domain_text domain name_text name unit note nature nature_text source_kind"),
                words("table_title item_no name"),
                List.of(
                        by(kind, caption, no, name),
                        by(kind, caption, name),
                        by(kind, no, name),
                        by(kind, name),
                        by(kind, caption, no, loose),
                        by(kind, loose)),
                false);
    }

    private static ScoredTable indicatorValues() {
        KeyPart pair = KeyPart.each(row -> List.of(row.text(Joined.PAIR))).need();
        KeyPart kind = KeyPart.each(row -> List.of(Joined.orTable(row.text(Joined.KIND))));
        KeyPart year = number("year");
        KeyPart role = number("role");
        KeyPart name = name("indicator_name").need();
        KeyPart loose = looseName("indicator_name").need();
        KeyPart value = number("value_text").need();
        return new ScoredTable(
                INDICATOR_VALUES,
                words("year role value_text comparator value unit base_value base_unit cumulative qualifier"),
                words("item_no indicator_name year role"),
                List.of(
                        by(pair, year, role),
                        by(pair, year),
                        by(kind, number("item_no"), name, year, role),
                        by(kind, name, year, role),
                        by(kind, name, year),
                        by(kind, loose, year),
                        by(name.where(Joined::mayMatchByValue), value)),
                false);
    }

    private static ScoredTable services() {
        KeyPart no = number("item_no");
        KeyPart name = name("name").need();
        KeyPart loose = looseName("name").need();
        KeyPart audience = name("audience");
        return new ScoredTable(
                "services",
                words("table_title item_no domain_text domain group_text name audience standard funding coverage"
                        + " lead_text remark source_kind inherited"),
                words("item_no name"),
                List.of(
                        by(KeyPart.of("table_title", ComparedText::caption), no, name, audience),
                        by(no, name, audience),
                        by(no, name),
                        by(name, audience),
                        by(name, name("standard")),
                        by(name),
                        by(no, loose),
                        by(loose)),
                false);
    }

    private static ScoredTable tasks() {
        KeyPart no = number("item_no").need();
        KeyPart task = name("task").need();
        return new ScoredTable(
                "tasks",
                words("item_no task responsibility_text"),
                words("item_no task"),
                List.of(by(no, task), by(task), by(no)),
                false);
    }

    private static ScoredTable responsibilities() {
        KeyPart kind = number("subject_kind");
        KeyPart no = number("subject_item_no");
        KeyPart name = name("subject_name").need();
        KeyPart department =
                KeyPart.of("department_text", ComparedText::department).need();
        KeyPart domain = KeyPart.of(Joined.NAMES, ComparedText::title).need().where(Joined::isOfDomain);
        return new ScoredTable(
                "responsibilities",
                words("position department_text department level role inherited"),
                words("subject_kind subject_item_no subject_name department_text role"),
                List.of(
                        by(kind, no, name, department, number("role")),
                        by(kind, no, name, department),
                        by(kind, name, department),
                        by(kind, no.need(), department),
                        by(domain, department),
                        by(kind.where(Joined::isOfDomain), department)),
                false);
    }

    private static ScoredTable projects() {
        KeyPart box = number("box_no");
        KeyPart name = name("name").need();
        return new ScoredTable(
                "projects",
                words("box_no box_title item_no name content"),
                words("box_no item_no name"),
                List.of(by(box, number("item_no"), name), by(box, name), by(name)),
                false);
    }

    private static ScoredTable glossary() {
        return new ScoredTable(
                "glossary",
                words("term definition"),
                words("term"),
                List.of(by(name("term").need())),
                false);
    }

    private static ScoredTable catalogueCoverage() {
        KeyPart code = number("item_code").need();
        return new ScoredTable(
                "catalogue_coverage",
                words("catalogue item_name status matched_by"),
                words("item_code item_name"),
                List.of(by(number("catalogue"), code), by(code)),
                true);
    }

    private static KeyPart name(String column) {
        return KeyPart.of(column, ComparedText::name);
    }

    private static KeyPart looseName(String column) {
        return KeyPart.of(column, ComparedText::looseName);
    }

    private static KeyPart number(String column) {
        return KeyPart.of(column, ComparedText::number);
    }

    /** Gives the kinds that a row may be of; a row that says nothing stands in a table. */
    private static List<String> sourceKinds(CsvRow row) {
        List<String> kinds = GoldCell.definite(Joined.orTable(row.text("source_kind"))).stream()
                .map(Joined::orTable)
                .toList();
        return kinds.isEmpty() ? List.of(Joined.TABLE, Joined.NARRATIVE, "box") : kinds;
    }

    private static String indicatorName(CsvRow row) {
        return row.text("name").isEmpty() ? row.text("name_text") : row.text("name");
    }

    private static List<String> looseIndicatorNames(CsvRow row) {
        List<String> names = new ArrayList<>(KeyPart.keys(indicatorName(row), ComparedText::looseName));
        names.addAll(KeyPart.keys(row.text("name_text"), ComparedText::looseName));
        return names.stream().distinct().toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
