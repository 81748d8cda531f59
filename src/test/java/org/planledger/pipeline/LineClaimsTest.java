package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.planledger.layout.PlanLayout;
import org.planledger.model.Block;
import org.planledger.model.Box;
import org.planledger.model.LineRange;
import org.planledger.model.PlanDocument;
import org.planledger.model.SourceText;
import org.planledger.model.Table;

/** Every line of a text belongs to exactly one block, whatever the text is. */
class LineClaimsTest {
    private static final List<String> FRAGMENTS = List.of(
            "\t",
            "\t\t",
            " ",
            "　",
            "专栏",
            "专栏3：",
            "专栏 1：“幼有所育”服务项目和内容",
            "第一章",
            "第二节 ",
            "一、",
            "（二）",
            "3.",
            "①",
            "附件1",
            "附件：1.清单",
            "目录",
            "前言",
            "名词解释",
            "序号",
            "指标名称",
            "2020年",
            "2025年目标",
            "指标性质",
            "约束性",
            "服务项目",
            "服务对象",
            "服务标准",
            "支出责任",
            "牵头单位",
            "重点任务",
            "责任单位",
            "县民政局",
            "同上",
            "备注：",
            "其他有关部门按职责分工负责",
            "— 12 —",
            "……9",
            "12",
            "3.5",
            "%",
            ">",
            "（",
            "）",
            "【6】",
            "《",
            "”",
            "。",
            "：",
            "、",
            "，",
            "**",
            "[bookmark: _Toc1]",
            "青岚市“十四五”公共服务规划",
            "养老服务",
            "发展普惠托育服务，扩大服务供给，提高服务质量",
            "𠮷",
            "\u200b",
            "\ufeff",
            "\"",
            "a");

    private static final PlanLayout LAYOUT = new PlanLayout(PlanTexts.MAPPINGS);

    static final List<String> samples = PlanTexts.SAMPLES;
    static final List<String> realPlans = PlanTexts.REAL_PLANS;

    @ParameterizedTest
    @FieldSource("samples")
    void everyLineOfASampleIsClaimedOnce(String name) {
        check(PlanTexts.sample(name));
    }

    @ParameterizedTest
    @FieldSource("realPlans")
    void everyLineOfARealPlanIsClaimedOnce(String name) {
        check(PlanTexts.realPlan(name));
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
    void everyLineOfASoupIsClaimedOnce(@ForAll("soups") List<String> lines) {
        check(PlanTexts.of(lines));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void noSoupMakesThePipelineFail(@ForAll("soups") List<String> lines) {
        SourceText source = PlanTexts.of(lines);
        assertThat(PlanTexts.PIPELINE.read(source).source()).isSameAs(source);
    }

    @Provide
    Arbitrary<List<String>> soups() {
        Arbitrary<String> fragmented =
                Arbitraries.of(FRAGMENTS).list().ofMaxSize(7).map(parts -> String.join("", parts));
        Arbitrary<String> cell = Arbitraries.of(FRAGMENTS).map(part -> "\t" + part);
        Arbitrary<String> header = Arbitraries.of(
                "\t序号", "\t服务项目", "\t服务标准", "指标名称\t2020年\t2025年\t指标性质", "序号\t服务项目\t服务对象\t服务标准\t牵头单位", "序号\t重点任务\t责任单位");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, fragmented),
                        Tuple.of(4, cell),
                        Tuple.of(1, header),
                        Tuple.of(2, Arbitraries.just("")))
                .list()
                .ofMaxSize(60);
    }

    private static void check(SourceText source) {
        PlanDocument document = LAYOUT.read(source).value();
        int next = 1;
        for (Block block : document.blocks()) {
            assertThat(block.lines().start()).as("start of %s", block).isEqualTo(next);
            parts(block)
                    .forEach(part -> assertThat(block.lines().cover(part))
                            .as("lines of %s", block)
                            .isEqualTo(block.lines()));
            next = block.lines().end() + 1;
        }
        assertThat(next - 1).as("last claimed line").isEqualTo(source.lines().size());
    }

    /** The places inside a block; none of them may reach out of it. */
    private static List<LineRange> parts(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> cell.lines())
                    .toList();
        }
        return block instanceof Box box
                ? box.paragraphs().stream().map(item -> item.lines()).toList()
                : List.of();
    }
}
