package org.planledger.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether a cell of the ledger is what the hand-made cell admits. */
final class CellComparison {
    private static final Set<String> NUMBERS = Set.of(
            "year",
            "value",
            "base_value",
            "position",
            "period_start",
            "period_end",
            "level",
            "score",
            "line_start",
            "line_end");
    private static final Set<String> CAPTIONS = Set.of("table_title", "box_title");
    private static final Set<String> TRUE = Set.of("true", "1", "yes", "t", "y", "是");

    private final String table;
    private final String column;

    CellComparison(String table, String column) {
        this.table = table;
        this.column = column;
    }

    boolean equal(String gold, String found) {
        return gold.equals(found)
                || GoldCell.readings(gold).stream()
                        .anyMatch(reading -> GoldCell.isAny(reading) || admits(reading, found));
    }

    private boolean admits(String reading, String found) {
        return switch (table + "." + column) {
            case "indicator_values.cumulative", "responsibilities.inherited" -> isTrue(reading) == isTrue(found);
            case "services.inherited" -> names(reading).equals(names(found));
            default -> sameText(ComparedText.fold(reading), ComparedText.fold(found));
        };
    }

    private boolean sameText(String reading, String found) {
        if (reading.equals(found)) {
            return true;
        }
        if (CAPTIONS.contains(column) && !reading.isEmpty()) {
            return ComparedText.withoutCaption(reading).equals(ComparedText.withoutCaption(found));
        }
        return NUMBERS.contains(column) && sameNumber(reading, found);
    }

    static boolean sameNumber(String a, String b) {
        Optional<BigDecimal> first = number(a);
        Optional<BigDecimal> second = number(b);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(ComparedText.fold(text).replace(",", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isTrue(String text) {
        return TRUE.contains(ComparedText.fold(text).toLowerCase(Locale.ROOT));
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split("[;；]"))
                .filter(name -> !name.isBlank())
                .map(ComparedText::fold)
                .collect(Collectors.toSet());
    }
}
