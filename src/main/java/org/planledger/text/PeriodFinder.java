package org.planledger.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the period that a plan is for: the one its title names, in words or years, else the one its text names most. */
public final class PeriodFinder {
    /** Years in a title, as in 2023—2025年. */
    public static final Pattern YEARS = Pattern.compile("(20\\d{2})年?\\s*[-—–－~～至到]+\\s*(20\\d{2})年?");

    private final Periods periods;

    /** Takes the named periods. */
    public PeriodFinder(Periods periods) {
        this.periods = periods;
    }

    /** Gives the period of a plan with this title and text. */
    public PlanPeriod find(String title, List<String> lines) {
        Optional<PlanPeriod> named = named(title);
        if (named.isPresent()) {
            return named.get();
        }
        Matcher years = YEARS.matcher(title);
        if (years.find()) {
            return new PlanPeriod("", year(years.group(1)), year(years.group(2)));
        }
        return periods.names().stream()
                .max(Comparator.comparingLong(name -> count(lines, name)))
                .filter(name -> count(lines, name) > 0)
                .flatMap(this::named)
                .orElse(PlanPeriod.UNKNOWN);
    }

    private Optional<PlanPeriod> named(String text) {
        return periods.names().stream()
                .filter(text::contains)
                .findFirst()
                .flatMap(name -> periods.years(name)
                        .map(years ->
                                new PlanPeriod(name, OptionalInt.of(years.start()), OptionalInt.of(years.end()))));
    }

    private static long count(List<String> lines, String word) {
        long count = 0;
        for (String line : lines) {
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count;
    }

    private static OptionalInt year(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
