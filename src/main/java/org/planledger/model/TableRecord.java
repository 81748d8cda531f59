package org.planledger.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an indicator, service or task table with what merged cells and bands say of it.
 *
 * @param kind the table's kind
 * @param tableTitle the table's caption
 * @param tableUnit the unit that holds for the whole table, from its caption, or empty
 * @param cumulativeMark a sign that a note under the table explains as 累计, or empty
 * @param leadColumn whether the table has a column for the lead department
 * @param band the band that names the domain, if the row stands under one
 * @param group any other band
 * @param bandLead the departments that the band itself names
 * @param fields the cells by their meaning; value columns apart
 * @param values the cells of the value columns, from left to right
 */
public record TableRecord(
        TableKind kind,
        String tableTitle,
        String tableUnit,
        String cumulativeMark,
        boolean leadColumn,
        Optional<Field> band,
        Optional<Field> group,
        Optional<Field> bandLead,
        Map<TableColumn, Field> fields,
        List<ValueField> values,
        LineRange lines) {
    /** Copies the collections. */
    public TableRecord {
        fields = Map.copyOf(fields);
        values = List.copyOf(values);
    }

    /** Tells whether a value carries the sign for sums over the period, or stands under such a header. */
    public boolean isCumulative(String value) {
        return !cumulativeMark.isEmpty() && value.contains(cumulativeMark);
    }

    /** Gives the text of a column, empty where the table has no such column. */
    public String text(TableColumn column) {
        Field field = fields.get(column);
        return field == null ? "" : field.text();
    }
}
