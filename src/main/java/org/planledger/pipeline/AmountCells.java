package org.planledger.pipeline;

import java.util.Optional;
import org.planledger.model.TableColumn;
import org.planledger.text.Units;

/** The cells of an amount or a funding share that was read from the text of a service's cell. */
record AmountCells(PrintedRow service, Units units, TableColumn column) implements CellReader {
    @Override
    public String block() {
        return "part of the " + column.code() + " cell of a service; " + service.block();
    }

    @Override
    public Optional<PrintedRow> row() {
        return Optional.of(service);
    }

    @Override
    public How how(String name, String value) {
        return switch (name) {
            case "value_text" -> service.cell(column);
            case "applies_to" -> How.of("what the words before the amount say it is for");
            case "payer" -> How.of("named beside the share");
            case "comparator", "value", "value_high", "share" -> How.of("read from value_text");
            case "unit" -> new How("put together from what stands before and behind the number", units.sources(value));
            case "base_value", "base_unit" -> How.of("value and unit with 万, 亿, ‰ and the like resolved");
            default -> How.of("");
        };
    }
}
