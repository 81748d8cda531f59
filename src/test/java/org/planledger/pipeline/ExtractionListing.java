package org.planledger.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planledger.model.BoxItem;
import org.planledger.model.Extraction;
import org.planledger.model.Field;
import org.planledger.model.LineRange;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;

/** What the extractors copied from a document, as lines; a field filled from above has {@code ^} before it. */
final class ExtractionListing {
    private ExtractionListing() {}

    /** Gives one line per fact. */
    static List<String> of(Extraction extraction) {
        List<String> lines = new ArrayList<>();
        lines.add("imprint " + extraction.imprint());
        extraction.indicators().forEach(row -> lines.add(row("indicator", row)));
        extraction
                .bandLeads()
                .forEach(lead -> lines.add(range(lead.lead().lines()) + " band lead: "
                        + lead.band().text() + " -> " + lead.lead().text()));
        extraction.services().forEach(row -> lines.add(row("service", row)));
        extraction.tasks().forEach(row -> lines.add(row("task", row)));
        extraction.serviceItems().forEach(item -> lines.add(item("service item", item)));
        extraction.projectItems().forEach(item -> lines.add(item("project item", item)));
        extraction
                .terms()
                .forEach(term -> lines.add(range(term.lines()) + " term: " + term.term() + " = " + term.definition()));
        return lines;
    }

    private static String row(String kind, TableRecord row) {
        Map<TableColumn, Field> fields = new EnumMap<>(row.fields());
        String cells = fields.entrySet().stream()
                .map(cell -> cell.getKey().code() + "=" + text(cell.getValue()))
                .collect(Collectors.joining(" | "));
        String values = row.values().stream()
                .map(value -> " | " + value.header() + "=" + text(value.field()))
                .collect(Collectors.joining());
        return range(row.lines()) + " " + kind + " of " + row.tableTitle() + ": " + around("band", row.band())
                + around("group", row.group()) + around("band lead", row.bandLead()) + cells + values;
    }

    private static String around(String name, Optional<Field> field) {
        return field.map(found -> name + "=" + text(found) + " | ").orElse("");
    }

    private static String text(Field field) {
        return (field.inherited() ? "^" : "") + field.text();
    }

    private static String item(String kind, BoxItem item) {
        return range(item.lines()) + " " + kind + ": box [" + item.boxNo() + "] " + item.boxTitle() + " | group ["
                + item.group() + "] | no [" + item.itemNo() + "] | " + item.name() + " | " + item.content();
    }

    private static String range(LineRange lines) {
        return lines.start() + "-" + lines.end();
    }
}
