package org.planledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.planledger.layout.PlanLayout;
import org.planledger.model.BoxItem;
import org.planledger.model.Extraction;
import org.planledger.model.Field;
import org.planledger.model.Imprint;
import org.planledger.model.LineRange;
import org.planledger.model.StageResult;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;
import org.planledger.text.CaseFile;
import org.planledger.text.Mappings;

/** Examples of what is copied from a document, whose layout is read first. */
class ExtractCasesTest {
    private final Mappings mappings = Mappings.packaged();
    private final PlanLayout layout = new PlanLayout(mappings);
    private final FactExtraction extraction = new FactExtraction(mappings);

    @TestFactory
    Stream<DynamicNode> rows() {
        return CaseFile.tests("rows", example -> rows(read(example).value()));
    }

    @TestFactory
    Stream<DynamicNode> boxItems() {
        return CaseFile.tests("box-items", example -> boxItems(read(example).value()));
    }

    @TestFactory
    Stream<DynamicNode> terms() {
        return CaseFile.tests(
                "terms",
                example -> read(example).value().terms().stream()
                        .map(term -> show(term.lines()) + " | " + term.term() + " | " + term.definition())
                        .toList());
    }

    @TestFactory
    Stream<DynamicNode> imprint() {
        return CaseFile.tests(
                "imprint", example -> imprint(read(example).value().imprint()));
    }

    @TestFactory
    Stream<DynamicNode> notices() {
        return CaseFile.tests(
                "notices",
                example -> read(example).notices().stream()
                        .map(notice -> notice.rule() + " " + show(notice.lines()) + " | " + notice.message())
                        .toList());
    }

    private StageResult<Extraction> read(CaseFile.Example example) {
        return extraction.extract(layout.read(example.source()).value());
    }

    private static List<String> rows(Extraction extraction) {
        return Stream.of(extraction.indicators(), extraction.services(), extraction.tasks())
                .flatMap(List::stream)
                .map(ExtractCasesTest::show)
                .toList();
    }

    /** Shows the cells by their columns; {@code ^} marks what a merged cell handed down. */
    private static String show(TableRecord row) {
        List<String> cells = new ArrayList<>();
        row.band().ifPresent(band -> cells.add("under " + show(band)));
        row.group().ifPresent(group -> cells.add("in " + show(group)));
        row.bandLead().ifPresent(lead -> cells.add("led by " + show(lead)));
        Map<TableColumn, Field> fields = new TreeMap<>(row.fields());
        fields.forEach((column, field) -> cells.add(column.code() + " " + show(field)));
        row.values().forEach(value -> cells.add(value.header() + " " + show(value.field())));
        return row.kind().code() + " " + show(row.lines()) + " | " + String.join(" | ", cells);
    }

    private static List<String> boxItems(Extraction extraction) {
        List<String> shown = new ArrayList<>();
        extraction.serviceItems().forEach(item -> shown.add(show("service", item)));
        extraction.projectItems().forEach(item -> shown.add(show("project", item)));
        return shown;
    }

    private static String show(String kind, BoxItem item) {
        return kind + " " + show(item.lines()) + " | " + text(item.group()) + " | " + text(item.itemNo()) + " | "
                + item.name() + " | " + text(item.content());
    }

    private static List<String> imprint(Imprint imprint) {
        return Stream.of(
                        "title: " + imprint.title(),
                        "issuer: " + imprint.issuer(),
                        "number: " + imprint.documentNumber(),
                        "issued: " + imprint.issuedOn())
                .filter(line -> !line.endsWith(": "))
                .toList();
    }

    private static String show(Field field) {
        return text(field.text()) + (field.inherited() ? "^" : "");
    }

    private static String text(String text) {
        return text.isEmpty() ? "∅" : text;
    }

    private static String show(LineRange lines) {
        return lines.size() == 1 ? String.valueOf(lines.start()) : lines.start() + "-" + lines.end();
    }
}
