package org.planledger.pipeline;

import java.util.Map;
import java.util.Optional;
import org.planledger.model.MappingSource;

/** The cells of rows that are read from one place in one way. */
record PlainCells(String block, Map<String, How> columns) implements CellReader {
    PlainCells {
        columns = Map.copyOf(columns);
    }

    static PlainCells section(String label, Optional<MappingSource> named) {
        return new PlainCells(
                "a heading " + (label.isEmpty() ? "with a known name instead of a number" : "by its number " + label),
                Map.of(
                        "label_text", How.of("the number as printed, of one of the numbering families"),
                        "level", How.of("the rank of its numbering family among those that the document uses"),
                        "title", How.by("the heading without its number", named)));
    }

    static PlainCells term(Optional<MappingSource> heading) {
        return new PlainCells(
                "an entry of a glossary",
                Map.of(
                        "term", How.by("what stands before the colon, under the heading of a glossary", heading),
                        "definition", How.of("what stands behind it")));
    }

    static PlainCells citation() {
        return new PlainCells(
                "a document cited in 《》",
                Map.of(
                        "title", How.of("the text between 《 and 》"),
                        "document_number", How.of("stands in the brackets behind the title"),
                        "issued_on", How.of("the date in the brackets behind the title")));
    }

    static PlainCells finding() {
        return new PlainCells(
                "a finding on these lines",
                Map.of(
                        "rule", How.of("what noticed it"),
                        "found", How.of("the text that it stumbled over"),
                        "excerpt", How.of("the text at that place, shortened")));
    }

    @Override
    public How how(String column, String value) {
        return columns.getOrDefault(column, How.of(""));
    }
}
