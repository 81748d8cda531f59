package org.planledger.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How like two names are, and in what.
 *
 * @param score from 0 to 1
 * @param reason what they have in common
 */
record Likeness(double score, String reason) {
    private static final Likeness NONE = new Likeness(0, "");
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int SHORTEST_ENDING = 2;
    private static final double MOST = 0.99;

    /** Names with the same ending are more often the same kind of thing; it never decides alone. */
    private static final double SAME_ENDING = 0.03;

    static Likeness of(String text, String name) {
        String a = Cjk.fold(text).toLowerCase(Locale.ROOT);
        String b = Cjk.fold(name).toLowerCase(Locale.ROOT);
        if (a.isEmpty() || b.isEmpty()) {
            return NONE;
        }
        Likeness best =
                List.of(edit(a, b, name), shared(a, b, name), containment(a, b, name), abbreviation(a, b, name))
                        .stream()
                        .max(Comparator.comparingDouble(Likeness::score))
                        .orElse(NONE);
        return best.withEnding(a, b);
    }

    private Likeness withEnding(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
            length++;
        }
        boolean tellsMore = length >= SHORTEST_ENDING && length < Math.min(a.length(), b.length());
        if (!tellsMore || score == 0) {
            return new Likeness(Math.min(MOST, score), reason);
        }
        String ending = a.substring(a.length() - length);
        return new Likeness(Math.min(MOST, score + SAME_ENDING), reason + "，同以“" + ending + "”结尾");
    }

    private static Likeness edit(String a, String b, String name) {
        int distance = distance(a, b);
        double score = 1 - (double) distance / Math.max(a.length(), b.length());
        return new Likeness(score, "与“" + name + "”相差" + distance + "字");
    }

    /** The order of the characters does not count, so this is weaker evidence than the edit distance. */
    private static Likeness shared(String a, String b, String name) {
        List<Integer> rest = new ArrayList<>(b.chars().boxed().toList());
        int common =
                (int) a.chars().filter(c -> rest.remove(Integer.valueOf(c))).count();
        double score = 0.9 * 2 * common / (a.length() + b.length());
        return new Likeness(score, "与“" + name + "”有" + common + "个相同的字");
    }

    private static Likeness containment(String a, String b, String name) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        if (shorter.length() < SHORTEST_PART || !longer.contains(shorter)) {
            return NONE;
        }
        double score = 0.4 + 0.5 * shorter.length() / longer.length();
        return new Likeness(score, a.length() < b.length() ? "是“" + name + "”的一部分" : "含有“" + name + "”");
    }

    private static Likeness abbreviation(String a, String b, String name) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        boolean sameEnds = shorter.charAt(0) == longer.charAt(0)
                && shorter.charAt(shorter.length() - 1) == longer.charAt(longer.length() - 1);
        if (shorter.length() < SHORTEST_ABBREVIATION || !sameEnds || !standsIn(shorter, longer)) {
            return NONE;
        }
        double score = 0.6 + 0.3 * shorter.length() / longer.length();
        return new Likeness(score, a.length() < b.length() ? "可为“" + name + "”的简称" : "简称可为“" + name + "”");
    }

    private static boolean standsIn(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
