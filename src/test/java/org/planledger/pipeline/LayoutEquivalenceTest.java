package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.PlanRecords;

/** The same table gives the same rows, whether it was flattened to a cell per line or to a row per line. */
class LayoutEquivalenceTest {
    private static final List<String> BEFORE =
            List.of("青岚市“十四五”公共服务发展规划", "", "一、主要目标", "", "坚持尽力而为、量力而行，稳步提高服务水平。", "");
    private static final List<String> AFTER = List.of("", "", "二、保障措施", "", "健全工作机制，加强督促检查。");

    private static final List<String> INDICATOR_HEADER = List.of("序号", "指标名称", "2020年", "2025年", "指标性质");
    private static final List<String> SERVICE_HEADER =
            List.of("序号", "服务项目", "服务对象", "服务标准", "支出责任", "牵头单位", "配合单位", "备注");
    private static final List<String> DOMAIN_HEADER = List.of("领域", "指标名称", "单位", "2020年", "2025年", "指标性质");

    private static final List<List<String>> INDICATORS = List.of(
            List.of("一、幼有所育"),
            List.of("1", "每千人口拥有3岁以下婴幼儿托位数（个）", "1.2", "4.5", "预期性"),
            List.of("2", "孤儿保障覆盖率", "应保尽保", "应保尽保", "约束性"),
            List.of("二、学有所教"),
            List.of("3", "九年义务教育巩固率（%）", "", ">98", "约束性"),
            List.of("4", "新增学位（个）", "—", "1500（累计）", "预期性"));

    private static final List<List<String>> SERVICES = List.of(
            List.of("一、病有所医"),
            List.of("1", "预防接种", "适龄儿童", "免费接种。", "县级财政承担", "县卫生健康局", "县财政局、县教育体育局", ""),
            List.of("2", "医疗救助", "低保对象", "住院救助70%。", "同上", "县医疗保障局", "", ""),
            List.of("3", "", "低保边缘家庭成员", "住院救助60%。", "", "", "", ""),
            List.of("二、老有所养"),
            List.of("4", "高龄津贴", "80岁以上老年人", "每人每月50元。", "县级财政承担", "县民政局", "县财政局", "按月发放"));

    private static final List<List<String>> MERGED_DOMAINS = List.of(
            List.of("学有所教", "高中阶段毛入学率", "%", "90.5", "93", "预期性"),
            List.of("", "教师交流比例", "%", "", "10", "预期性"),
            List.of("病有所医", "婴儿死亡率", "‰", "3.4", "<3.2", "约束性"),
            List.of("", "千人口床位数", "张", "5.6", "6.5", "预期性"));

    @Test
    void indicatorsAreTheSameInBothForms() {
        assertThat(rows(perLine(INDICATOR_HEADER, INDICATORS)))
                .hasSize(4 + 8)
                .isEqualTo(rows(tabbed(INDICATOR_HEADER, INDICATORS)));
    }

    @Test
    void mergedDomainsAreTheSameInBothForms() {
        assertThat(rows(perLine(DOMAIN_HEADER, MERGED_DOMAINS)))
                .hasSize(4 + 8)
                .isEqualTo(rows(tabbed(DOMAIN_HEADER, MERGED_DOMAINS)));
    }

    @Test
    void servicesAreTheSameInBothForms() {
        assertThat(rows(perLine(SERVICE_HEADER, SERVICES)))
                .hasSize(4 + 7)
                .isEqualTo(rows(tabbed(SERVICE_HEADER, SERVICES)));
    }

    @Property(tries = 300)
    void anyIndicatorsAreTheSameInBothForms(@ForAll("indicatorRows") List<List<String>> rows) {
        assertThat(rows(perLine(INDICATOR_HEADER, rows))).isEqualTo(rows(tabbed(INDICATOR_HEADER, rows)));
    }

    @Property(tries = 300)
    void anyServicesAreTheSameInBothForms(@ForAll("serviceRows") List<List<String>> rows) {
        assertThat(rows(perLine(SERVICE_HEADER, rows))).isEqualTo(rows(tabbed(SERVICE_HEADER, rows)));
    }

    @Property(tries = 300)
    void pageBreaksChangeNoIndicator(
            @ForAll("indicatorRows") List<List<String>> rows, @ForAll("breaks") List<Integer> breaks) {
        List<String> plain = tabbed(INDICATOR_HEADER, rows);
        assertThat(rows(broken(INDICATOR_HEADER, rows, breaks))).isEqualTo(rows(plain));
    }

    @Property(tries = 300)
    void pageBreaksChangeNoService(
            @ForAll("serviceRows") List<List<String>> rows, @ForAll("breaks") List<Integer> breaks) {
        List<String> plain = tabbed(SERVICE_HEADER, rows);
        assertThat(rows(broken(SERVICE_HEADER, rows, breaks))).isEqualTo(rows(plain));
    }

    /** Numbers the rows, and puts a band above the first and above some others. */
    @Provide
    Arbitrary<List<List<String>>> indicatorRows() {
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of("托位数（个）", "参保率（%）", "婴儿死亡率（‰）", "新增就业（万人）", "床位数（张）（不含村级）", "设施达标率"),
                        Arbitraries.of("", "—", "12", "3.6", "【7.5】", ">98", "95%"),
                        Arbitraries.of("应保尽保", "≥92", "1.2万", "不低于55", "1500（累计）", "5左右", "100"),
                        Arbitraries.of("约束性", "预期性"))
                .as((name, base, target, nature) -> List.of(name, base, target, nature));
        return banded(row);
    }

    /** Numbers the rows, and puts a band above the first and above some others. */
    @Provide
    Arbitrary<List<List<String>>> serviceRows() {
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of("预防接种", "医疗救助", "就业信息服务", "公共文化设施免费开放"),
                        Arbitraries.of("城乡居民", "特困人员、低保对象", "16—59岁劳动者"),
                        Arbitraries.of("免费提供。", "每人每月不低于50元；按季发放。", "住院费用救助60%，最高2万元。"),
                        Arbitraries.of("县级财政承担", "中央、省、县按比例承担", ""),
                        Arbitraries.of("县民政局", "县卫生健康局、县财政局", "县教育体育局"),
                        Arbitraries.of("", "县公安局", "县残联、县妇联"),
                        Arbitraries.of("", "", "按月发放"))
                .as((name, audience, standard, funding, lead, support, remark) ->
                        List.of(name, audience, standard, funding, lead, support, remark));
        return banded(row);
    }

    @Provide
    Arbitrary<List<Integer>> breaks() {
        return Arbitraries.integers().between(1, 12).list().ofMaxSize(4);
    }

    private static Arbitrary<List<List<String>>> banded(Arbitrary<List<String>> row) {
        Arbitrary<String> band = Arbitraries.of("", "", "一、幼有所育", "病有所医", "老有所养", "七、弱有所扶");
        return Combinators.combine(band, row)
                .as((above, cells) -> new Below(above, cells))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(LayoutEquivalenceTest::numbered);
    }

    private static List<List<String>> numbered(List<Below> rows) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).band().isEmpty()) {
                all.add(List.of(rows.get(i).band()));
            }
            List<String> cells = new ArrayList<>(List.of(Integer.toString(i + 1)));
            cells.addAll(rows.get(i).cells());
            all.add(cells);
        }
        return all;
    }

    private static List<String> perLine(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>(BEFORE);
        header.forEach(cell -> lines.add("\t" + cell));
        for (List<String> row : rows) {
            lines.add("");
            row.forEach(cell -> lines.add("\t" + cell));
        }
        lines.addAll(AFTER);
        return lines;
    }

    private static List<String> tabbed(List<String> header, List<List<String>> rows) {
        return broken(header, rows, List.of());
    }

    /** Cuts the table before the rows with these indexes: blank lines, a page number, the header again. */
    private static List<String> broken(List<String> header, List<List<String>> rows, List<Integer> breaks) {
        List<String> lines = new ArrayList<>(BEFORE);
        lines.add(String.join("\t", header));
        for (int i = 0; i < rows.size(); i++) {
            if (breaks.contains(i)) {
                lines.addAll(List.of("", "— " + (20 + i) + " —", "", String.join("\t", header)));
            }
            // A band spans the row, so the cells behind it are empty.
            List<String> row = rows.get(i);
            lines.add(row.size() == 1 ? row.get(0) + "\t".repeat(header.size() - 1) : String.join("\t", row));
        }
        lines.addAll(AFTER);
        return lines;
    }

    /** Gives the rows without the lines they stand in. */
    private static List<List<Object>> rows(List<String> lines) {
        PlanRecords records = PlanTexts.records(PlanTexts.of(lines));
        List<List<Object>> rows = new ArrayList<>();
        rows.addAll(rows(LedgerTables.INDICATORS, records.indicators()));
        rows.addAll(rows(LedgerTables.INDICATOR_VALUES, records.indicatorValues()));
        rows.addAll(rows(LedgerTables.SERVICES, records.services()));
        rows.addAll(rows(LedgerTables.RESPONSIBILITIES, records.responsibilities()));
        return rows;
    }

    private static <T extends Record> List<List<Object>> rows(LedgerTable<T> table, List<T> records) {
        int[] kept = IntStream.range(0, table.columns().size())
                .filter(i -> !table.columns().get(i).name().startsWith("line_"))
                .toArray();
        return records.stream()
                .map(table::cells)
                .map(cells -> IntStream.of(kept)
                        .mapToObj(i -> Objects.requireNonNullElse(cells.get(i), (Object) ""))
                        .toList())
                .toList();
    }

    private record Below(String band, List<String> cells) {}
}
