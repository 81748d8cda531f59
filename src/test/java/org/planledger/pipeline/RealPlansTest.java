package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.planledger.model.DepartmentRole;
import org.planledger.model.Indicator;
import org.planledger.model.PlanRecords;
import org.planledger.model.Responsibility;
import org.planledger.model.SourceKind;
import org.planledger.model.SourceText;
import org.planledger.text.Cjk;

/** What holds for the published plans, without any of their words; skipped where their folder is not at hand. */
class RealPlansTest {
    /** Rows of sections, indicators, indicator_values, services, tasks, responsibilities, projects, glossary. */
    private static final Map<String, List<Integer>> COUNTS = Map.of(
            "ankang", List.of(44, 64, 64, 115, 24, 233, 52, 0),
            "hanzhong", List.of(43, 57, 83, 82, 0, 0, 17, 0),
            "huangshan", List.of(30, 24, 48, 0, 0, 0, 59, 0),
            "wangcang", List.of(55, 24, 48, 73, 0, 0, 154, 8),
            "yanbian", List.of(34, 0, 0, 86, 0, 175, 0, 0));

    /** Leads that are no department: two companies in one plan. */
    private static final Map<String, Integer> UNKNOWN_LEADS = Map.of("ankang", 2);

    private static final Pattern MARKS = Pattern.compile("\\[bookmark:[^\\]]*]|\\*\\*");

    static final List<String> plans = PlanTexts.REAL_PLANS;

    @ParameterizedTest
    @FieldSource("plans")
    void hasItsRows(String name) {
        assertThat(counts(PlanTexts.records(PlanTexts.realPlan(name)))).isEqualTo(COUNTS.get(name));
    }

    @ParameterizedTest
    @FieldSource("plans")
    void rowsPointAtTheLinesThatNameThem(String name) {
        SourceText source = PlanTexts.realPlan(name);
        SoftAssertions soft = new SoftAssertions();
        for (Named row : named(PlanTexts.records(source))) {
            soft.assertThat(printed(source, row.start(), row.end()))
                    .as(row.id())
                    .contains(Cjk.fold(MARKS.matcher(row.name()).replaceAll("")));
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @FieldSource("plans")
    void valuesStandInTheirLines(String name) {
        SourceText source = PlanTexts.realPlan(name);
        SoftAssertions soft = new SoftAssertions();
        PlanTexts.records(source)
                .indicatorValues()
                .forEach(value -> soft.assertThat(printed(source, value.lineStart(), value.lineEnd()))
                        .as(value.valueId())
                        .contains(Cjk.fold(value.valueText())));
        soft.assertAll();
    }

    @ParameterizedTest
    @FieldSource("plans")
    void rowsStandInTheOrderOfTheSource(String name) {
        PlanRecords records = PlanTexts.records(PlanTexts.realPlan(name));
        assertThat(records.sections()).isSortedAccordingTo((a, b) -> a.lineStart() - b.lineStart());
        assertThat(records.indicators()).isSortedAccordingTo((a, b) -> a.lineStart() - b.lineStart());
        assertThat(records.services()).isSortedAccordingTo((a, b) -> a.lineStart() - b.lineStart());
        assertThat(records.tasks()).isSortedAccordingTo((a, b) -> a.lineStart() - b.lineStart());
        assertThat(records.projects()).isSortedAccordingTo((a, b) -> a.lineStart() - b.lineStart());
        assertThat(records.glossary()).isSortedAccordingTo((a, b) -> a.lineStart() - b.lineStart());
    }

    @ParameterizedTest
    @FieldSource("plans")
    void idsAreUniqueAndStartWithThePlan(String name) {
        PlanRecords records = PlanTexts.records(PlanTexts.realPlan(name));
        assertThat(named(records).stream().map(Named::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(records.plan().planId() + "/"));
    }

    @ParameterizedTest
    @FieldSource("plans")
    void referencesLeadToRowsOfThePlan(String name) {
        PlanRecords records = PlanTexts.records(PlanTexts.realPlan(name));
        List<String> sections =
                records.sections().stream().map(section -> section.sectionId()).toList();
        assertThat(records.sections().stream()
                        .map(section -> section.parentId())
                        .filter(id -> !id.isEmpty()))
                .isSubsetOf(sections);
        assertThat(records.services().stream()
                        .map(service -> service.sectionId())
                        .filter(id -> !id.isEmpty()))
                .isSubsetOf(sections);
        List<String> indicators = records.indicators().stream()
                .map(indicator -> indicator.indicatorId())
                .toList();
        assertThat(records.indicatorValues().stream().map(value -> value.indicatorId()))
                .isSubsetOf(indicators);
    }

    @ParameterizedTest
    @FieldSource("plans")
    void everyLeadDepartmentIsKnown(String name) {
        PlanRecords records = PlanTexts.records(PlanTexts.realPlan(name));
        assertThat(records.responsibilities().stream()
                        .filter(row -> row.department().isEmpty() && row.role() == DepartmentRole.LEAD)
                        .map(Responsibility::responsibilityId))
                .hasSize(UNKNOWN_LEADS.getOrDefault(name, 0));
    }

    private static List<Integer> counts(PlanRecords records) {
        return List.of(
                records.sections().size(),
                tableIndicators(records).size(),
                (int) records.indicatorValues().stream()
                        .filter(value -> tableIndicators(records).contains(value.indicatorId()))
                        .count(),
                records.services().size(),
                records.tasks().size(),
                records.responsibilities().size(),
                records.projects().size(),
                records.glossary().size());
    }

    private static Set<String> tableIndicators(PlanRecords records) {
        return records.indicators().stream()
                .filter(row -> row.sourceKind() == SourceKind.TABLE)
                .map(Indicator::indicatorId)
                .collect(Collectors.toSet());
    }

    /** The names by which a reader finds a row in the source; a name that came from above is left out. */
    private static List<Named> named(PlanRecords records) {
        return Stream.of(
                        records.sections().stream()
                                .map(row -> new Named(row.sectionId(), row.title(), row.lineStart(), row.lineEnd())),
                        records.indicators().stream()
                                .filter(row -> row.sourceKind() == SourceKind.TABLE)
                                .map(row ->
                                        new Named(row.indicatorId(), row.nameText(), row.lineStart(), row.lineEnd())),
                        records.services().stream()
                                .filter(row ->
                                        !List.of(row.inherited().split(";")).contains("name"))
                                .map(row -> new Named(row.serviceId(), row.name(), row.lineStart(), row.lineEnd())),
                        records.tasks().stream()
                                .map(row -> new Named(row.taskId(), row.task(), row.lineStart(), row.lineEnd())),
                        records.projects().stream()
                                .map(row -> new Named(row.projectId(), row.name(), row.lineStart(), row.lineEnd())),
                        records.glossary().stream()
                                .map(row -> new Named(row.termId(), row.term(), row.lineStart(), row.lineEnd())),
                        records.responsibilities().stream()
                                .map(row -> new Named(
                                        row.responsibilityId(), row.departmentText(), row.lineStart(), row.lineEnd())))
                .flatMap(rows -> rows)
                .toList();
    }

    private static String printed(SourceText source, int start, int end) {
        String text = String.join("", source.lines().subList(start - 1, end));
        return Cjk.fold(MARKS.matcher(text).replaceAll(""));
    }

    private record Named(String id, String name, int start, int end) {}
}
