package org.planledger.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of an indicator, service or task table with what merged cells and bands say of it.
 *
 * @param kind the table's kind
 * @param tableTitle the table's caption
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

    /** Gives the text of a column, empty where the table has no such column. */
    public String text(TableColumn column) {
        Field field = fields.get(column);
        return field == null ? "" : field.text();
    }
}
