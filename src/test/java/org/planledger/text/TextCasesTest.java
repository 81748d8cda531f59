package org.planledger.text;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.planledger.model.Coded;

/** Examples of single texts; each line of the input gives one line. */
class TextCasesTest {
    private static final Mappings MAPPINGS = Mappings.packaged();

    @TestFactory
    Stream<DynamicNode> quantities() {
        QuantityReader reader = new QuantityReader(MAPPINGS.units());
        return lines("quantities", text -> show(reader.read(text)));
    }

    @TestFactory
    Stream<DynamicNode> indicatorNames() {
        return lines("indicator-names", text -> show(IndicatorName.read(text, MAPPINGS.units())));
    }

    @TestFactory
    Stream<DynamicNode> units() {
        return lines(
                "units",
                text -> MAPPINGS.units()
                        .base(text)
                        .map(base -> (base.factor().toPlainString() + " " + base.unit()).strip())
                        .orElse("no unit"));
    }

    @TestFactory
    Stream<DynamicNode> departments() {
        return lines("departments", text -> show(MAPPINGS.departments().resolve(text)));
    }

    @TestFactory
    Stream<DynamicNode> domains() {
        return lines(
                "domains",
                text -> "name " + MAPPINGS.domains().ofBand(text).orElse("no") + ", domain "
                        + MAPPINGS.domains().of(text).orElse("no") + ", quotes "
                        + MAPPINGS.domains().quotedIn(text).orElse("none"));
    }

    private static Stream<DynamicNode> lines(String view, Function<String, String> reader) {
        return CaseFile.tests(
                view,
                example -> example.input().stream()
                        .map(text -> (text + " = " + reader.apply(text)).strip())
                        .toList());
    }

    private static String show(Quantity quantity) {
        String value = quantity.value()
                .map(number -> quantity.comparator().map(Coded::code).orElse("?") + " " + number.toPlainString())
                .orElse("no number");
        return value
                + (quantity.unit().isEmpty() ? "" : " " + quantity.unit())
                + (quantity.cumulative() ? ", cumulative" : "")
                + (quantity.qualifier().isEmpty() ? "" : ", qualifier " + quantity.qualifier());
    }

    private static String show(IndicatorName name) {
        return name.name()
                + (name.unit().isEmpty() ? "" : ", unit " + name.unit())
                + (name.note().isEmpty() ? "" : ", note " + name.note());
    }

    private static String show(DepartmentName name) {
        return (name.department().isEmpty() ? "unknown" : name.department())
                + name.level().map(level -> ", " + level.code()).orElse("");
    }
}
