package org.planledger.extract;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.text.Periods;

/**
 * The time that a figure stands in: the last year or period named before it in the paragraph. 比2020年 and dates name no
 * time for the figures after them.
 *
 * @param year the year named, or empty
 * @param past whether it lies before the plan's period
 */
record TimeFrame(OptionalInt year, boolean past) {
    private static final Pattern EVENT = Pattern.compile(
            "(?<![比较自从\\d])(20\\d{2})\\s*年(?!\\d{1,2}月|以前|以来|版|第)|(?<![比较由从“\"「])[“\"「]?(十[一二三四五六七]五)[”\"」]?(期末|末期|末|期间|时期|以来)");

    /** The frame of a paragraph in which no time has been named yet. */
    static TimeFrame none(boolean past) {
        return new TimeFrame(OptionalInt.empty(), past);
    }

    /** Gives the frame after the text that stands before a figure. */
    TimeFrame after(String text, Periods periods, OptionalInt periodStart) {
        TimeFrame frame = this;
        Matcher event = EVENT.matcher(text);
        while (event.find()) {
            OptionalInt named = event.group(1) != null
                    ? OptionalInt.of(Integer.parseInt(event.group(1)))
                    : periods.years(event.group(2))
                            .map(years -> OptionalInt.of(years.end()))
                            .orElse(OptionalInt.empty());
            if (named.isPresent()) {
                boolean before = periodStart.isPresent() && named.getAsInt() < periodStart.getAsInt();
                frame = new TimeFrame(named, before);
            }
        }
        return frame;
    }
}
