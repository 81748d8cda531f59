package org.planledger.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents print them: 2022年4月25日, 二〇二二年四月二十五日. */
public final class PrintedDate {
    private static final Pattern DATE =
            Pattern.compile("([\\d一二三四五六七八九〇○零]{4})年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})日");
    private static final String DIGITS = "〇一二三四五六七八九";

    private PrintedDate() {}

    /** Gives the first date in a text; a date that no calendar has gives empty. */
    public static Optional<LocalDate> find(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(digits(matcher.group(1)), counted(matcher.group(2)), counted(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads digits one by one: 二〇二二. */
    private static int digits(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = number * 10 + (Character.isDigit(c) ? c - '0' : Math.max(0, DIGITS.indexOf(c)));
        }
        return number;
    }

    /** Reads a number up to 31: 二十五. */
    private static int counted(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return digits(text);
        }
        int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
        return tens * 10 + digits(text.substring(ten + 1));
    }
}
