package org.planledger.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which plans number their headings, from the outermost to the innermost. */
enum NumberingFamily {
    PART(1, "第[一二三四五六七八九十百零〇\\d]+[篇编編]", true),
    CHAPTER(2, "第[一二三四五六七八九十百零〇\\d]+章", true),
    SECTION(3, "第[一二三四五六七八九十百零〇\\d]+[节節]", true),
    CHINESE(4, "[一二三四五六七八九十]{1,3}[、．.]", false),
    CHINESE_IN_BRACKETS(5, "[（(][一二三四五六七八九十]{1,3}[）)]", false),
    ARABIC(6, "\\d{1,2}[、．.](?!\\d)", false),
    DECIMAL_3(8, "\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}(?![\\d.%％])", false),
    DECIMAL_2(7, "\\d{1,2}\\.\\d{1,2}(?![\\d.%％])(?=\\s*[\\u4e00-\\u9fff])", false),
    DECIMAL_1(6, "\\d{1,2}(?=\\s[\\u4e00-\\u9fff])", false),
    ARABIC_IN_BRACKETS(9, "[（(]\\d{1,2}[）)]", false);

    private static final int LONGEST_MARKER = 4;

    private final int rank;
    private final Pattern pattern;
    private final boolean strong;

    NumberingFamily(int rank, String marker, boolean strong) {
        this.rank = rank;
        this.pattern = Pattern.compile("^(" + marker + ")\\s*(.*)$");
        this.strong = strong;
    }

    /** Tells whether the marker alone makes a heading, wherever it stands. */
    boolean isStrong() {
        return strong;
    }

    /** Gives the place in the order of families; unnumbered parts such as 前言 take 0. */
    int rank() {
        return rank;
    }

    /** Finds the marker that a text starts with; decimal numbers are left aside, for they start quantities too. */
    static Optional<Marker> find(String text) {
        return findAny(text).filter(marker -> !marker.family().isDecimal());
    }

    /** Tells whether the family is 一、 or （一）, which hardly ever numbers a mere list. */
    boolean isChinese() {
        return this == CHINESE || this == CHINESE_IN_BRACKETS;
    }

    /** Tells whether the family is 1, 1.1 or 1.1.1 without a mark behind it. */
    boolean isDecimal() {
        return this == DECIMAL_1 || this == DECIMAL_2 || this == DECIMAL_3;
    }

    /** Finds the marker that a text starts with, a decimal number included. */
    static Optional<Marker> findAny(String text) {
        String plain = text.isEmpty() || !isFullWidth(text) ? text : halfWidthStart(text);
        if (plain.isEmpty() || "第一二三四五六七八九十（(0123456789".indexOf(plain.charAt(0)) < 0) {
            return Optional.empty();
        }
        for (NumberingFamily family : values()) {
            Matcher matcher = family.pattern.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(
                        new Marker(family, text.substring(0, matcher.end(1)), text.substring(matcher.start(2))));
            }
        }
        return Optional.empty();
    }

    private static boolean isFullWidth(String text) {
        char c = text.charAt(text.charAt(0) == '第' && text.length() > 1 ? 1 : 0);
        return c >= '０' && c <= '９';
    }

    private static String halfWidthStart(String text) {
        int end = Math.min(text.length(), LONGEST_MARKER);
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            plain.setCharAt(i, c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        }
        return plain.toString();
    }

    /**
     * A marker at the start of a text.
     *
     * @param label the marker as printed
     * @param rest the text behind it
     */
    record Marker(NumberingFamily family, String label, String rest) {}
}
