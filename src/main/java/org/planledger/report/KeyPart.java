package org.planledger.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One part of the keys that rows are matched by.
 *
 * @param values gives the part for each reading of a row; none where the row has no such key
 * @param needed whether an empty text makes no key
 */
record KeyPart(Function<CsvRow, List<String>> values, boolean needed) {
    static KeyPart of(String column, UnaryOperator<String> key) {
        return new KeyPart(row -> keys(row.text(column), key), false);
    }

    static KeyPart each(Function<CsvRow, List<String>> values) {
        return new KeyPart(values, false);
    }

    static List<String> keys(String cell, UnaryOperator<String> key) {
        return GoldCell.definite(cell).stream().map(key).distinct().toList();
    }

    KeyPart need() {
        return new KeyPart(values, true);
    }

    KeyPart where(Predicate<CsvRow> holds) {
        return new KeyPart(row -> holds.test(row) ? values.apply(row) : List.of(), needed);
    }

    List<String> in(CsvRow row) {
        List<String> found = values.apply(row);
        return needed ? found.stream().filter(text -> !text.isEmpty()).toList() : found;
    }
}
