package org.planledger.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.PlanResult;
import org.planledger.model.TableRows;

/** Says which rows differ between two readings of one text. Rows are the same when they stand in the same lines. */
public final class PlanComparison {
    private static final String EMPTY = "(empty)";

    private PlanComparison() {}

    /** Gives a line for each row that is added, gone or changed; ids do not count, as they only number the rows. */
    public static List<String> differences(PlanResult before, PlanResult after) {
        List<String> differences = new ArrayList<>();
        Map<LedgerTable<?>, List<List<@Nullable Object>>> now = tables(after);
        Map<LedgerTable<?>, List<List<@Nullable Object>>> then = tables(before);
        for (LedgerTable<?> table : LedgerTables.ALL) {
            differences.addAll(compare(table, then.getOrDefault(table, List.of()), now.getOrDefault(table, List.of())));
        }
        return differences;
    }

    private static List<String> compare(
            LedgerTable<?> table, List<List<@Nullable Object>> before, List<List<@Nullable Object>> after) {
        Map<List<String>, List<@Nullable Object>> now = byPlace(table, after);
        List<String> differences = new ArrayList<>();
        byPlace(table, before).forEach((place, row) -> {
            List<@Nullable Object> other = now.remove(place);
            String change = other == null ? said(table, row) : changes(table, row, other);
            if (!change.isEmpty()) {
                differences.add(
                        "%s %s %s: %s".formatted(other == null ? "-" : "~", table.name(), place(place), change));
            }
        });
        now.forEach(
                (place, row) -> differences.add("+ %s %s: %s".formatted(table.name(), place(place), said(table, row))));
        return differences;
    }

    private static String changes(LedgerTable<?> table, List<@Nullable Object> before, List<@Nullable Object> after) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String column = table.columns().get(i).name();
            if (!column.endsWith("_id") && !Objects.equals(before.get(i), after.get(i))) {
                changes.add(column + " " + Objects.toString(before.get(i), EMPTY) + " -> "
                        + Objects.toString(after.get(i), EMPTY));
            }
        }
        return String.join(", ", changes);
    }

    /** Says what is in a row: its message, else its first texts that are no ids. */
    private static String said(LedgerTable<?> table, List<@Nullable Object> row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String column = table.columns().get(i).name();
            if (row.get(i) instanceof String text && !column.endsWith("_id") && !column.equals("subject_kind")) {
                words.add(text);
            }
        }
        return String.join(" | ", words.subList(0, Math.min(3, words.size())));
    }

    private static String place(List<String> place) {
        return place.get(0).equals(place.get(1))
                ? "line " + place.get(0)
                : "lines " + place.get(0) + "-" + place.get(1);
    }

    /** Several rows of the same lines are told apart by what tells findings apart, and by their order. */
    private static Map<List<String>, List<@Nullable Object>> byPlace(
            LedgerTable<?> table, List<List<@Nullable Object>> rows) {
        Map<List<String>, List<@Nullable Object>> places = new LinkedHashMap<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (List<@Nullable Object> row : rows) {
            List<String> place = Stream.of("line_start", "line_end", "rule", "found")
                    .map(column -> cell(table, row, column))
                    .toList();
            int number = seen.merge(place, 1, Integer::sum);
            places.put(
                    Stream.concat(place.stream(), Stream.of(String.valueOf(number)))
                            .toList(),
                    row);
        }
        return places;
    }

    private static String cell(LedgerTable<?> table, List<@Nullable Object> row, String column) {
        int index = table.columns().stream().map(LedgerColumn::name).toList().indexOf(column);
        return index < 0 ? "" : Objects.toString(row.get(index), "");
    }

    /** A text that is no plan has findings only. */
    private static Map<LedgerTable<?>, List<List<@Nullable Object>>> tables(PlanResult result) {
        List<TableRows<?>> all = result.records()
                .map(records -> TableRows.of(records, result.findings()))
                .orElseGet(() -> List.of(new TableRows<>(LedgerTables.FINDINGS, result.findings())));
        Map<LedgerTable<?>, List<List<@Nullable Object>>> tables = new LinkedHashMap<>();
        for (TableRows<?> rows : all) {
            List<List<@Nullable Object>> cells = new ArrayList<>();
            for (int i = 0; i < rows.rows().size(); i++) {
                cells.add(rows.cells(i));
            }
            tables.put(rows.table(), cells);
        }
        return tables;
    }
}
