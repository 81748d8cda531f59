package org.planledger.report;

/**
 * How much two texts have in common: the longest block of characters that stands in both, and the same again before and
 * behind it.
 */
final class CommonBlocks {
    private CommonBlocks() {}

    /** Gives the common characters as a share of both texts, from 0 to 1. */
    static double ratio(String a, String b) {
        int length = a.length() + b.length();
        return length == 0 ? 1 : 2.0 * common(a, b) / length;
    }

    private static int common(String a, String b) {
        int startA = 0;
        int startB = 0;
        int size = 0;
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] runs = new int[b.length() + 1];
            for (int j = 0; j < b.length(); j++) {
                runs[j + 1] = a.charAt(i) == b.charAt(j) ? before[j] + 1 : 0;
                if (runs[j + 1] > size) {
                    size = runs[j + 1];
                    startA = i - size + 1;
                    startB = j - size + 1;
                }
            }
            before = runs;
        }
        if (size == 0) {
            return 0;
        }
        return size
                + common(a.substring(0, startA), b.substring(0, startB))
                + common(a.substring(startA + size), b.substring(startB + size));
    }
}
