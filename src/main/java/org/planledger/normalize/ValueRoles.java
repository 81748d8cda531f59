package org.planledger.normalize;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.ValueRole;
import org.planledger.text.Periods;

/** Says for which year and in which role the values under a header stand. */
final class ValueRoles {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern TARGET = Pattern.compile("目标|目標|规划|規劃|預期|预期");
    private static final Pattern ACTUAL = Pattern.compile("实际|實際|完成|现状|現狀|基期|基数|基线|现值");

    private final OptionalInt periodStart;
    private final OptionalInt periodEnd;
    private final Periods periods;
    private final OptionalInt latestBefore;

    /** Takes the plan's first year and the headers of all value columns of the table. */
    ValueRoles(PlanYears plan, Periods periods, Collection<String> headers) {
        this.periodStart = plan.start();
        this.periodEnd = plan.end();
        this.periods = periods;
        this.latestBefore = headers.stream()
                .map(this::year)
                .flatMapToInt(OptionalInt::stream)
                .filter(year -> plan.start().isPresent() && year < plan.start().getAsInt())
                .max();
    }

    /** Gives the year that a header names; the last one of a range. */
    OptionalInt year(String header) {
        OptionalInt year = OptionalInt.empty();
        Matcher matcher = YEAR.matcher(header);
        while (matcher.find()) {
            year = OptionalInt.of(Integer.parseInt(matcher.group()));
        }
        return year.isPresent() ? year : unnamedYear(header);
    }

    /** A header without a year means the end of the period it names, the plan's last year, or the year before it. */
    private OptionalInt unnamedYear(String header) {
        for (String name : periods.names()) {
            if (header.contains(name)) {
                return OptionalInt.of(
                        periods.years(name).map(Periods.Years::end).orElseThrow());
            }
        }
        if (TARGET.matcher(header).find()) {
            return periodEnd;
        }
        return ACTUAL.matcher(header).find() && periodStart.isPresent()
                ? OptionalInt.of(periodStart.getAsInt() - 1)
                : OptionalInt.empty();
    }

    /** Gives the role: the words of the header decide, else the year before or in the plan's period. */
    ValueRole role(String header, int year) {
        if (TARGET.matcher(header).find()) {
            return ValueRole.TARGET;
        }
        boolean latest = latestBefore.isPresent() && year == latestBefore.getAsInt();
        boolean before = periodStart.isPresent() && year < periodStart.getAsInt();
        if (latest) {
            return ValueRole.BASELINE;
        }
        return before || ACTUAL.matcher(header).find() ? ValueRole.ACTUAL : ValueRole.TARGET;
    }

    /** The first and the last year of a plan, as far as known. */
    record PlanYears(OptionalInt start, OptionalInt end) {}
}
