package org.planledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Path FOLDERS = Path.of("src/test/resources/evaluate");
    private static final String PLAN = "甲水市-十四五-公共服务";

    private PlanScore score;

    @BeforeEach
    void scoreTheExample() throws IOException {
        TableSet output = TableSet.read(FOLDERS.resolve("output"));
        score = Evaluation.score(TableSet.read(FOLDERS.resolve("gold")), output.ofPlan(PLAN));
    }

    @Test
    void countsRowsOfBothSides() {
        assertThat(score.tables().stream().map(TableScore::table))
                .containsExactly(
                        "plans",
                        "indicators",
                        "indicator_values",
                        "services",
                        "tasks",
                        "responsibilities",
                        "projects",
                        "glossary");
        assertThat(table("indicators").rows()).isEqualTo(new RowCount(3, 3, 2));
        assertThat(table("indicator_values").rows()).isEqualTo(new RowCount(3, 3, 3));
        assertThat(table("tasks").rows()).isEqualTo(new RowCount(0, 1, 0));
        assertThat(table("responsibilities").rows()).isEqualTo(new RowCount(2, 2, 2));
        assertThat(score.rows()).isEqualTo(new RowCount(10, 11, 9));
        assertThat(score.rows().f1()).isCloseTo(2 * 9 / 21.0, within(1e-9));
    }

    @Test
    void admitsWhatTheHandMadeCellAdmits() {
        assertThat(cells("indicators", "table_title")).isEqualTo(new CellCount(2, 2));
        assertThat(cells("indicators", "name")).isEqualTo(new CellCount(1, 2));
        assertThat(cells("indicators", "unit")).isEqualTo(new CellCount(2, 2));
        assertThat(cells("indicators", "nature")).isEqualTo(new CellCount(2, 2));
        assertThat(cells("indicator_values", "value")).isEqualTo(new CellCount(3, 3));
        assertThat(cells("indicator_values", "value_text")).isEqualTo(new CellCount(2, 3));
        assertThat(cells("indicator_values", "cumulative")).isEqualTo(new CellCount(2, 3));
        assertThat(cells("services", "inherited")).isEqualTo(new CellCount(1, 1));
        assertThat(cells("services", "audience")).isEqualTo(new CellCount(0, 1));
    }

    @Test
    void tellsEachDifference() {
        assertThat(table("indicators").differences().stream().map(Difference::toString))
                .containsExactly(
                        "~ indicators: 主要指标 | 2 | 巩固率 [name] 巩固率 -> 全市巩固率（%）",
                        "- indicators: 主要指标 | 3 | 床位数", "+ indicators: 表1 主要指标 | 5 | 多余");
    }

    @Test
    void reportsTheNarrativeSampleApart() {
        SampleScore sample = score.sample().orElseThrow();
        assertThat(List.of(sample.found(), sample.valueOnly(), sample.all())).containsExactly(1, 1, 3);
        assertThat(score.notes())
                .anyMatch(note -> note.startsWith("narrative indicators and their values are left out"))
                .contains("tasks: no hand-labelled table; its 1 rows are taken as extra");
    }

    @Test
    void countsNarrativeIndicatorsWhereTheHandMadeTablesHaveThem() throws IOException {
        TableSet output = TableSet.read(FOLDERS.resolve("output")).ofPlan(PLAN);
        PlanScore same = Evaluation.score(output, output);
        assertThat(same.rows()).isEqualTo(new RowCount(15, 15, 15));
        assertThat(same.cells()).isEqualTo(1);
    }

    @Test
    void namesFileAndLineOfABrokenTable() {
        assertThatThrownBy(() -> TableSet.read(FOLDERS.resolve("wrong")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("indicators.csv:2: not readable as CSV");
    }

    private TableScore table(String name) {
        return score.tables().stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CellCount cells(String table, String column) {
        return table(table).cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
