package org.planledger.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a text counts when it is compared: the folded cell, and the keys by which rows are recognised. */
final class ComparedText {
    private static final String PUNCTUATION = "，,、。.；;：:“”\"'‘’「」『』《》<>·•-—–―~…◆★*▲#()（）[]【】〔〕_/|!！?？";
    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)$|\\[[^\\[\\]]*\\]$|[%‰]$");
    private static final Pattern PLACE = Pattern.compile("^(?:到20\\d\\d年[，,]?)?(?:全[省市县縣区區旗]|我[省市县区]|本[市县区])");
    private static final Pattern CAPTION = Pattern.compile("^(?:附表|表|专栏|專欄)[0-9一二三四五六七八九十]+(?:[-.][0-9]+)?[:、.]?");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:第[一二三四五六七八九十百零〇\\d]+[章节節篇部分]+" + "|[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十\\d]+\\)|\\d+[、.．])");
    private static final Pattern OTHERS = Pattern.compile("其他.*(?:部门|单位|單位)|(?:部门|单位|單位).*其他");
    private static final String OTHER_DEPARTMENTS = "其他有关部门";

    private ComparedText() {}

    /** Folds widths and drops everything that cannot be seen. */
    static String fold(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        normal.codePoints().filter(c -> !isInvisible(c)).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Gives the key of a name: without punctuation and without 全市 and the like before it. */
    static String name(String text) {
        return letters(withoutPlace(fold(text)));
    }

    /** Gives the key of a name whose brackets and percent sign at the end do not count. */
    static String looseName(String text) {
        return letters(withoutPlace(withoutUnit(fold(text))));
    }

    /** Gives the key of a heading, without its number. */
    static String title(String text) {
        return letters(LABEL.matcher(fold(text)).replaceFirst(""));
    }

    /** Gives the key of a caption, without 表1 or 专栏1. */
    static String caption(String text) {
        return letters(withoutCaption(fold(text)));
    }

    /** Gives the key of a number, a code or a label. */
    static String number(String text) {
        return letters(fold(text));
    }

    /** Gives the key of a department; all ways of saying "other departments" are the same. */
    static String department(String text) {
        String folded = fold(text);
        return OTHERS.matcher(folded).find() ? OTHER_DEPARTMENTS : withoutPunctuation(folded);
    }

    static String withoutCaption(String folded) {
        return CAPTION.matcher(folded).replaceFirst("");
    }

    private static String withoutPlace(String folded) {
        return PLACE.matcher(folded).replaceFirst("");
    }

    private static String withoutUnit(String folded) {
        String name = folded;
        while (true) {
            String shorter = UNIT.matcher(name).replaceFirst("");
            if (shorter.isEmpty() || shorter.equals(name)) {
                return name;
            }
            name = shorter;
        }
    }

    private static String letters(String folded) {
        return withoutPunctuation(folded).toLowerCase(Locale.ROOT);
    }

    private static String withoutPunctuation(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> PUNCTUATION.indexOf(c) < 0).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || Character.getType(c) == Character.FORMAT;
    }
}
