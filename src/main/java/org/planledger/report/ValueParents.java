package org.planledger.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the indicator that a value belongs to: by its id, else by its name, item number and table. */
final class ValueParents {
    private static final List<List<String>> NARROWING =
            List.of(List.of("table_title", "item_no"), List.of("item_no"), List.of());

    private final List<CsvRow> indicators;
    private final Map<String, CsvRow> byId = new HashMap<>();
    private final Set<List<String>> taken = new HashSet<>();

    ValueParents(List<CsvRow> indicators) {
        this.indicators = indicators;
        indicators.stream()
                .filter(row -> !row.text("indicator_id").isEmpty())
                .forEach(row -> byId.put(row.text("indicator_id"), row));
    }

    List<CsvRow> join(List<CsvRow> values) {
        List<CsvRow> joined = new ArrayList<>(values.size());
        for (CsvRow value : values) {
            CsvRow parent = byId.get(value.text("indicator_id"));
            joined.add(
                    parent != null && value.text("indicator_name").isEmpty()
                            ? named(value, parent)
                            : byName(value).map(found -> owned(value, found)).orElse(value));
        }
        return joined;
    }

    private static CsvRow named(CsvRow value, CsvRow parent) {
        CsvRow row = owned(value, parent).with("indicator_name", name(parent));
        for (String column : NARROWING.get(0)) {
            row = row.has(column) ? row : row.with(column, parent.text(column));
        }
        return row;
    }

    private static CsvRow owned(CsvRow value, CsvRow parent) {
        return value.with(Joined.INDICATOR, parent.text(Joined.ROW))
                .with(Joined.KIND, Joined.orTable(parent.text("source_kind")));
    }

    /** Of several indicators with one name, a value belongs to the first that has none of its year and role yet. */
    private Optional<CsvRow> byName(CsvRow value) {
        List<CsvRow> candidates = NARROWING.stream()
                .map(columns -> candidates(value, columns))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<CsvRow> parent = candidates.stream()
                .filter(row -> !taken.contains(place(row, value)))
                .filter(row -> row.text("optional").equals(value.text("optional")))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(row -> !taken.contains(place(row, value)))
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
        parent.ifPresent(row -> taken.add(place(row, value)));
        return parent;
    }

    private List<CsvRow> candidates(CsvRow value, List<String> columns) {
        return indicators.stream()
                .filter(row -> name(row).equals(value.text("indicator_name")))
                .filter(row -> columns.stream()
                        .filter(column -> value.has(column) && row.has(column))
                        .allMatch(column -> row.text(column).equals(value.text(column))))
                .toList();
    }

    private static List<String> place(CsvRow indicator, CsvRow value) {
        return List.of(indicator.text(Joined.ROW), value.text("year"), value.text("role"), value.text("optional"));
    }

    private static String name(CsvRow indicator) {
        return indicator.text("name").isEmpty() ? indicator.text("name_text") : indicator.text("name");
    }
}
