package org.planledger.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.planledger.extract.FactExtraction;
import org.planledger.layout.PlanLayout;
import org.planledger.model.Coded;
import org.planledger.model.Field;
import org.planledger.model.Indicator;
import org.planledger.model.IndicatorValue;
import org.planledger.model.LineRange;
import org.planledger.model.Plan;
import org.planledger.model.PlanDocument;
import org.planledger.model.PlanRecords;
import org.planledger.model.RegionLevel;
import org.planledger.model.Responsibility;
import org.planledger.model.Service;
import org.planledger.model.StageResult;
import org.planledger.model.SubjectKind;
import org.planledger.text.CaseFile;
import org.planledger.text.Mappings;
import org.planledger.text.Segmenter;

/** Examples of rows of the contract's tables, read from a document or from a cell. */
class NormalizeCasesTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    private final Mappings mappings = Mappings.packaged();
    private final PlanLayout layout = new PlanLayout(mappings);
    private final FactExtraction extraction = new FactExtraction(mappings);
    private final PlanNormalizer normalizer = new PlanNormalizer(mappings, SEGMENTER);

    @TestFactory
    Stream<DynamicNode> services() {
        return CaseFile.tests(
                "services",
                example -> read(example).services().stream()
                        .map(NormalizeCasesTest::show)
                        .toList());
    }

    @TestFactory
    Stream<DynamicNode> indicators() {
        return CaseFile.tests("indicators", example -> indicators(read(example)));
    }

    @TestFactory
    Stream<DynamicNode> assignments() {
        return CaseFile.tests(
                "assignments",
                example -> read(example).responsibilities().stream()
                        .map(row -> tail(row.subjectId()) + " | " + show(row) + (row.inherited() ? " | inherited" : ""))
                        .toList());
    }

    @TestFactory
    Stream<DynamicNode> plan() {
        return CaseFile.tests("plan", example -> show(read(example).plan()));
    }

    /** Each line is a cell: {@code lead} or {@code support} for its column, then its text. */
    @TestFactory
    Stream<DynamicNode> responsibilities() {
        ResponsibilityNormalizer reader = new ResponsibilityNormalizer(mappings.departments(), SEGMENTER);
        return CaseFile.tests("responsibilities", example -> {
            ResponsibilityNormalizer.Result result = reader.read(
                    new ResponsibilityNormalizer.Subject(
                            SubjectKind.SERVICE,
                            "s",
                            "name",
                            "",
                            cell(example, "lead "),
                            cell(example, "support "),
                            Optional.of(RegionLevel.COUNTY)),
                    new RowIds("p"));
            List<String> shown = new ArrayList<>(
                    result.rows().stream().map(NormalizeCasesTest::show).toList());
            result.notices().forEach(notice -> shown.add("! " + notice.rule() + " | " + notice.found()));
            return shown;
        });
    }

    /** The first line is the plan's first year or {@code no period}, the others are the headers of value columns. */
    @TestFactory
    Stream<DynamicNode> valueRoles() {
        return CaseFile.tests("value-roles", example -> {
            String period = example.input().get(0);
            OptionalInt start =
                    period.equals("no period") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(period));
            List<String> headers = example.input().subList(1, example.input().size());
            ValueRoles roles =
                    new ValueRoles(new ValueRoles.PlanYears(start, OptionalInt.empty()), mappings.periods(), headers);
            return headers.stream()
                    .map(header -> {
                        OptionalInt year = roles.year(header);
                        return header
                                + (year.isPresent()
                                        ? " = " + year.getAsInt() + " "
                                                + roles.role(header, year.getAsInt())
                                                        .code()
                                        : " = no year");
                    })
                    .toList();
        });
    }

    private PlanRecords read(CaseFile.Example example) {
        StageResult<PlanDocument> document = layout.read(example.source());
        return normalizer
                .normalize(
                        document.value(), extraction.extract(document.value()).value())
                .value();
    }

    private static Optional<Field> cell(CaseFile.Example example, String column) {
        return example.input().stream()
                .filter(line -> line.startsWith(column))
                .map(line -> new Field(line.substring(column.length()), LineRange.of(1), false))
                .findFirst();
    }

    private static String show(Service row) {
        return row.lineStart() + "-" + row.lineEnd() + " " + row.sourceKind().code() + " | " + text(row.domainText())
                + " | " + text(row.domain()) + " | " + text(row.groupText()) + " | " + row.name() + " | "
                + text(row.standard()) + (row.inherited().isEmpty() ? "" : " | inherited " + row.inherited());
    }

    private static List<String> indicators(PlanRecords records) {
        List<String> shown = new ArrayList<>();
        for (Indicator row : records.indicators()) {
            shown.add(row.lineStart() + "-" + row.lineEnd() + " | " + text(row.domain()) + " | " + text(row.itemNo())
                    + " | "
                    + row.name() + " | " + text(row.unit()) + " | "
                    + row.nature().map(Coded::code).orElse("∅"));
            records.indicatorValues().stream()
                    .filter(value -> value.indicatorId().equals(row.indicatorId()))
                    .forEach(value -> shown.add("  " + show(value)));
        }
        return shown;
    }

    private static String show(IndicatorValue row) {
        return row.year() + " " + row.role().code() + " | " + text(row.valueText()) + " | "
                + row.comparator().map(Coded::code).orElse("∅") + " | " + number(row.value()) + " | "
                + text(row.unit()) + " | " + number(row.baseValue()) + " | " + text(row.baseUnit());
    }

    private static String show(Responsibility row) {
        return row.position() + " " + row.role().code() + " | " + row.departmentText() + " | "
                + text(row.department()) + " | "
                + row.level().map(Coded::code).orElse("∅");
    }

    private static List<String> show(Plan plan) {
        return Stream.of(
                        "id: " + plan.planId(),
                        "title: " + plan.title(),
                        "region: " + plan.region()
                                + plan.regionLevel()
                                        .map(level -> ", " + level.code())
                                        .orElse(""),
                        "province: " + plan.province(),
                        "period: " + plan.period(),
                        "years: " + year(plan.periodStart()) + "-" + year(plan.periodEnd()),
                        "issued: " + plan.issuedOn().map(Object::toString).orElse(""))
                .filter(line -> !line.endsWith(": ") && !line.endsWith(": -"))
                .toList();
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("∅");
    }

    private static String tail(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static String text(String text) {
        return text.isEmpty() ? "∅" : text;
    }
}
