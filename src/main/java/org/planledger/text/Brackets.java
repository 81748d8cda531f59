package org.planledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brackets and quotation marks of Chinese text, half and full width taken as the same. */
public final class Brackets {
    private static final String OPEN = "([{【〔〖《〈“‘「『";
    private static final String CLOSE = ")]}】〕〗》〉”’」』";
    private static final String ROUND_OPEN = "(（[【〔《";
    private static final String ROUND_CLOSE = ")）]】〕》";

    private Brackets() {}

    /** Splits a text at any of the separators that stand outside brackets; quotation marks do not count. */
    public static List<String> splitOutside(String text, String separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ROUND_OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (ROUND_CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && separators.indexOf(c) >= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Gives the first character that opens or closes a bracket without its partner, if there is one. */
    public static Optional<String> unbalanced(String text) {
        StringBuilder open = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            int close = CLOSE.indexOf(c);
            if (OPEN.indexOf(c) >= 0) {
                open.append(c);
                printed.append(text.charAt(i));
            } else if (close >= 0 && !isListMarker(text, i)) {
                int last = open.length() - 1;
                if (last < 0 || open.charAt(last) != OPEN.charAt(close)) {
                    return Optional.of(text.substring(i, i + 1));
                }
                open.setLength(last);
                printed.setLength(last);
            }
        }
        return printed.isEmpty() ? Optional.empty() : Optional.of(printed.substring(0, 1));
    }

    /** Tells whether the bracket at {@code i} ends a marker such as {@code 1)} or {@code a）}. */
    private static boolean isListMarker(String text, int i) {
        if (halfWidth(text.charAt(i)) != ')') {
            return false;
        }
        int j = i - 1;
        while (j >= 0 && Character.isDigit(text.charAt(j))) {
            j--;
        }
        return j < i - 1 && (j < 0 || "。；;，, ".indexOf(text.charAt(j)) >= 0);
    }

    private static char halfWidth(char c) {
        return switch (c) {
            case '（' -> '(';
            case '）' -> ')';
            case '［' -> '[';
            case '］' -> ']';
            case '｛' -> '{';
            case '｝' -> '}';
            default -> c;
        };
    }
}
