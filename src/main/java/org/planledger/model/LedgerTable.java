package org.planledger.model;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A table of the data contract. The components of the row's record, in their order, are its columns.
 *
 * @param name the table's name, which is also the CSV file's
 * @param rowType the record of a row
 * @param columns the columns in the contract's order
 */
public record LedgerTable<T extends Record>(String name, Class<T> rowType, List<LedgerColumn> columns) {
    /** Copies the list. */
    public LedgerTable {
        columns = List.copyOf(columns);
    }

    /** Gives the table whose columns are the components of {@code rowType}. */
    public static <T extends Record> LedgerTable<T> of(String name, Class<T> rowType) {
        List<LedgerColumn> columns = Arrays.stream(rowType.getRecordComponents())
                .map(component -> new LedgerColumn(snakeCase(component.getName()), typeOf(component)))
                .toList();
        return new LedgerTable<>(name, rowType, columns);
    }

    /**
     * Gives the cells of a row in the columns' order: {@code String}, {@code Integer}, {@code Long},
     * {@code BigDecimal}, {@code Boolean} or {@code LocalDate}, and null for an empty cell.
     */
    public List<@Nullable Object> cells(T row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (RecordComponent component : rowType.getRecordComponents()) {
            cells.add(cell(read(component, row)));
        }
        return Collections.unmodifiableList(cells);
    }

    private static Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    private static @Nullable Object cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(LedgerTable::cell).orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return "".equals(value) ? null : value;
    }

    private static ColumnType typeOf(RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        if (type.equals("int") || type.equals("long") || type.equals(OptionalInt.class.getName())) {
            return ColumnType.INTEGER;
        }
        if (type.contains(BigDecimal.class.getName())) {
            return ColumnType.NUMBER;
        }
        if (type.contains(LocalDate.class.getName())) {
            return ColumnType.DATE;
        }
        return type.equals("boolean") ? ColumnType.BOOLEAN : ColumnType.STRING;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
