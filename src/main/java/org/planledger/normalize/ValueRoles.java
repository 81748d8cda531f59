package org.planledger.normalize;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.ValueRole;

/** Says for which year and in which role the values under a header stand. */
final class ValueRoles {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern TARGET = Pattern.compile("目标|目標|规划|預期|预期");
    private static final Pattern ACTUAL = Pattern.compile("实际|實際|完成|现状|現狀|基期|基数");

    private final OptionalInt periodStart;
    private final OptionalInt latestBefore;

    /** Takes the plan's first year and the headers of all value columns of the table. */
    ValueRoles(OptionalInt periodStart, Collection<String> headers) {
        this.periodStart = periodStart;
        this.latestBefore = headers.stream()
                .map(ValueRoles::year)
                .flatMapToInt(OptionalInt::stream)
                .filter(year -> periodStart.isPresent() && year < periodStart.getAsInt())
                .max();
    }

    /** Gives the year that a header names; the last one of a range. */
    static OptionalInt year(String header) {
        OptionalInt year = OptionalInt.empty();
        Matcher matcher = YEAR.matcher(header);
        while (matcher.find()) {
            year = OptionalInt.of(Integer.parseInt(matcher.group()));
        }
        return year;
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
}
