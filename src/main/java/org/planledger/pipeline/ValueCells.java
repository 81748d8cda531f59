package org.planledger.pipeline;

import java.util.List;
import java.util.Optional;
import org.planledger.model.Field;
import org.planledger.model.IndicatorValue;
import org.planledger.model.ValueField;
import org.planledger.text.Units;

/** The cells of a value that was read from a value column of an indicator table. */
final class ValueCells implements CellReader {
    private final PrintedRow row;
    private final Units units;
    private final ValueField cell;

    private ValueCells(PrintedRow row, Units units, ValueField cell) {
        this.row = row;
        this.units = units;
        this.cell = cell;
    }

    /**
     * Finds the cell that a value was read from.
     *
     * @param values the values of one indicator, in their order
     * @param index which of them is meant
     */
    static ValueCells of(PrintedRow row, Units units, List<IndicatorValue> values, int index) {
        List<ValueField> fields = row.record().values();
        int field = 0;
        for (int i = 0; i < values.size(); i++) {
            while (field < fields.size() - 1 && !fits(fields.get(field), values.get(i), fields.size() - field)) {
                field++;
            }
            if (i == index) {
                break;
            }
            field++;
        }
        return new ValueCells(row, units, fields.get(Math.min(field, fields.size() - 1)));
    }

    /** A column whose header gives no year has no value; all others have one each. */
    private static boolean fits(ValueField column, IndicatorValue value, int left) {
        Field field = column.field();
        boolean sameCell =
                field.lines().start() == value.lineStart() && field.text().equals(value.valueText());
        return sameCell || left == 1;
    }

    @Override
    public String block() {
        return row.block();
    }

    @Override
    public Optional<PrintedRow> row() {
        return Optional.of(row);
    }

    @Override
    public How how(String column, String value) {
        return switch (column) {
            case "value_text" -> row.value(cell);
            case "year" ->
                How.of(
                        cell.header().contains(value)
                                ? "named by the header " + cell.header()
                                : "the header " + cell.header()
                                        + " names no such year; it follows from the plan's period");
            case "role" ->
                How.of("the words of the header " + cell.header()
                        + " (目标, 实际, 完成 …), else its year against the plan's period");
            case "comparator", "value", "value_high" -> How.of("read from value_text");
            case "unit" ->
                new How(
                        cell.field().text().contains(value) ? "stands in value_text" : "the indicator's unit",
                        units.sources(value));
            case "base_value", "base_unit" -> How.of("value and unit with 万, 亿, ‰ and the like resolved");
            case "cumulative" ->
                How.of(
                        value.equals("true")
                                ? "marked as a sum over the period: 累计, 【】, or a sign that a note explains"
                                : "no mark of a sum over the period");
            case "qualifier" -> How.of("the words of value_text that are no number");
            default -> How.of("");
        };
    }
}
