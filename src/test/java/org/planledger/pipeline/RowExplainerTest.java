package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.model.CellReading;
import org.planledger.model.Explanation;
import org.planledger.model.MappingSource;
import org.planledger.model.PlanRecords;
import org.planledger.model.Project;
import org.planledger.model.RowDecision;
import org.planledger.model.Service;
import org.planledger.model.SourceText;

class RowExplainerTest {
    private static final String PLAN = "甲水市-十四五-公共服务/";
    private static final RowExplainer EXPLAINER = new RowExplainer(PlanTexts.MAPPINGS);
    private static final String TITLE = "甲水市“十四五”公共服务规划\n\n第一章 总体要求\n\n坚持以人民为中心。\n\n";

    private static final String CHAPTERS = TITLE + "第二章 主要任务\n\n第三章 保障措施\n\n";

    private static final String INDICATORS = TITLE + """
            表1 主要指标
            	领域	指标名称	单位	2020年	2025年目标值	属性
            	幼有所育	孕产妇死亡率	1/10万	12	11	约束性
            		婴儿死亡率	‰	5.4	5	预期性
            """;

    private static final String SERVICES = TITLE + """
            基本公共服务清单
            	序号
            	服务项目
            	服务对象
            	服务标准
            	支出责任
            	牵头单位

            	一、幼有所育

            	1
            	孕产妇健康服务
            	常住孕产妇
            	产前检查5次，
            每次免费。
            	市级财政负担
            	市卫生健康委员会

            	2
            	儿童健康管理
            	0-6岁儿童

            	每年1次。
            	同上
            	市卫健委

            	儿童保障
            	困境儿童
            	每人每月1150元。
            	市级财政负担
            	市民政局
            """;

    @Test
    void explainsIndicatorsOfATable() {
        Explanation row = explain(INDICATORS, "indicator-002");
        assertThat(row.table()).isEqualTo("indicators");
        assertThat(row.text()).containsExactly("\t\t婴儿死亡率\t‰\t5.4\t5\t预期性");
        assertThat(row.block()).contains("one row per line", "“表1 主要指标”");
        assertThat(cell(row, "name_text").how()).isEqualTo("line 10, under the header 指标名称 (line 8)");
        assertThat(files(cell(row, "name_text"))).containsExactly("mappings/headers.csv 指标名称");
        assertThat(cell(row, "domain_text").how()).contains("merged", "filled down from line 9");
        assertThat(files(cell(row, "domain"))).containsExactly("mappings/domains.csv 幼有所育");
        assertThat(files(cell(row, "unit"))).contains("mappings/units.csv ‰");
        assertThat(row.decision()).isEmpty();
    }

    @Test
    void explainsValuesByTheirHeader() {
        Explanation base = explain(INDICATORS, "value-003");
        assertThat(cell(base, "value_text").value()).isEqualTo("5.4");
        assertThat(cell(base, "value_text").how())
                .isEqualTo("line 10, under the header 2020年 (line 8), a value column because it names a year");
        Explanation target = explain(INDICATORS, "value-004");
        assertThat(cell(target, "value_text").how()).contains("2025年目标值");
        assertThat(cell(target, "year").how()).isEqualTo("named by the header 2025年目标值");
    }

    @Test
    void explainsStatementsOfRunningText() {
        String text = CHAPTERS + "到2025年，产前筛查率达到85%以上。\n";
        Explanation row = explain(text, "indicator-001");
        assertThat(row.block()).startsWith("a narrative statement");
        assertThat(files(cell(row, "name_text"))).containsExactly("mappings/narrative.csv 达到");
        assertThat(cell(explain(text, "value-001"), "year").how()).isEqualTo("named in the same lines");
    }

    @Test
    void explainsServicesOfAFlattenedTable() {
        Explanation row = explain(SERVICES, "service-001");
        assertThat(row.block()).contains("one cell per line, each after a tab");
        assertThat(cell(row, "standard").how()).isEqualTo("lines 20-21, under the header 服务标准 (line 11)");
        assertThat(cell(row, "domain_text").how()).isEqualTo("the band row in line 15, filled down");
        assertThat(row.decision()).get().returns(false, RowDecision::isRepaired);
    }

    @Test
    void showsTheRejectedCutOfARepairedRow() {
        Explanation row = explain(SERVICES, "service-002");
        assertThat(cell(row, "funding").how()).startsWith("同上 in line 30: filled down from line 22");
        RowDecision decision = row.decision().orElseThrow();
        assertThat(decision.isRepaired()).isTrue();
        assertThat(decision.row().costs()).extracting("evidence").containsExactly("blank line between its cells");
        assertThat(decision.rejected().cost()).isGreaterThan(decision.chosen().cost());
        assertThat(decision.rejected().rows()).isNotEmpty();
        assertThat(decision.difference()).isNotEmpty();
    }

    @Test
    void showsWhyACellIsMissing() {
        RowDecision decision = explain(SERVICES, "service-003").decision().orElseThrow();
        assertThat(decision.row().rows()).singleElement().asString().contains("5 of 6 cells, the first one missing");
        assertThat(decision.row().costs())
                .extracting("evidence")
                .containsExactly("cell missing from the header's width");
        assertThat(decision.rejected().cost()).isGreaterThan(decision.chosen().cost());
        Explanation finding = explain(SERVICES, "finding-001");
        assertThat(cell(finding, "rule").value()).isEqualTo("row-width");
        assertThat(finding.decision()).contains(decision);
    }

    @Test
    void explainsResponsibilities() {
        Explanation row = explain(SERVICES, "responsibility-002");
        assertThat(cell(row, "department_text").how()).isEqualTo("line 31, under the header 牵头单位 (line 13)");
        assertThat(files(cell(row, "department"))).containsExactly("mappings/departments.csv 卫健委");
        assertThat(cell(row, "level").how()).startsWith("the place before");
    }

    @Test
    void explainsAmounts() {
        Explanation row = explain(SERVICES, "amount-001");
        assertThat(row.block()).startsWith("part of the standard cell of a service");
        assertThat(cell(row, "value_text").how()).contains("under the header 服务标准");
    }

    @Test
    void explainsServicesBehindLabels() {
        Explanation row = explain(TITLE + "1.托育补贴\n服务对象：3岁以下儿童\n服务标准：每人每月200元。\n", "service-001");
        assertThat(row.block()).contains("behind labels");
        assertThat(cell(row, "audience").how()).isEqualTo("line 8, behind the label 服务对象");
        assertThat(files(cell(row, "audience"))).containsExactly("mappings/headers.csv 服务对象");
    }

    @Test
    void looksForAHeaderInACellOfItsOwn() {
        Explanation row = explain(SERVICES.replace("基本公共服务清单", "服务项目及标准"), "service-001");
        assertThat(cell(row, "name").how()).isEqualTo("line 18, under the header 服务项目 (line 9)");
    }

    @Test
    void explainsTasks() {
        Explanation row = explain(TITLE + "\t序号\t重点任务\t责任单位\n\t1\t建设托育中心\t市卫生健康委员会\n", "task-001");
        assertThat(cell(row, "task").how()).isEqualTo("line 8, under the header 重点任务 (line 7)");
        assertThat(cell(row, "responsibility_text").how()).contains("责任单位");
    }

    @Test
    void explainsItemsOfBoxes() {
        Explanation row = explain(TITLE + "专栏1  幼有所育工程\n\n（1）托育工程。新建托育中心。\n", "project-001");
        assertThat(row.block()).startsWith("an item of a 专栏 box, line 9");
        assertThat(cell(row, "name").how()).startsWith("the leading phrase");
    }

    @Test
    void explainsSectionsTermsAndCitations() {
        String text = CHAPTERS + "依据《甲水市总体规划》编制。\n\n名词解释\n\n1.医共体：由县级医院牵头的联合体。\n";
        Explanation section = explain(text, "section-001");
        assertThat(section.text()).containsExactly("第一章 总体要求");
        assertThat(section.block()).isEqualTo("a heading by its number 第一章");
        assertThat(files(cell(explain(text, "section-004"), "title"))).containsExactly("mappings/headings.csv 名词解释");
        assertThat(files(cell(explain(text, "term-001"), "term"))).containsExactly("mappings/headings.csv 名词解释");
        assertThat(explain(text, "citation-001").block()).isEqualTo("a document cited in 《》");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service-999", "nothing-001", "service", ""})
    void givesNothingForOtherIds(String id) {
        assertThat(EXPLAINER.explain(source(SERVICES), PLAN + id)).isEmpty();
    }

    @Test
    void explainsEachServiceAndProjectOfTheSamples() {
        for (String sample : PlanTexts.SAMPLES) {
            SourceText source = PlanTexts.sample(sample);
            PlanRecords records = PlanTexts.records(source);
            for (Service service : records.services()) {
                Explanation row = EXPLAINER.explain(source, service.serviceId()).orElseThrow();
                assertThat(row.block()).isNotEqualTo("read from these lines");
                assertThat(row.cells())
                        .allSatisfy(
                                cell -> assertThat(cell.how()).as(cell.column()).isNotEmpty());
            }
            for (Project project : records.projects()) {
                assertThat(EXPLAINER
                                .explain(source, project.projectId())
                                .orElseThrow()
                                .block())
                        .startsWith("an item of a 专栏 box");
            }
        }
    }

    private static Explanation explain(String text, String id) {
        return EXPLAINER.explain(source(text), PLAN + id).orElseThrow();
    }

    private static SourceText source(String text) {
        return PlanTexts.of(text.lines().toList());
    }

    private static CellReading cell(Explanation row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + column + " in " + row.cells()));
    }

    private static List<String> files(CellReading cell) {
        return cell.sources().stream().map(RowExplainerTest::name).toList();
    }

    private static String name(MappingSource source) {
        assertThat(source.line()).isGreaterThan(1);
        return source.file() + " " + source.term();
    }
}
