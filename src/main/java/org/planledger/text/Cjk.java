package org.planledger.text;

import java.text.Normalizer;
import java.util.List;

/** Characters of Chinese text: joining what a layout broke, and folding widths for comparison. */
public final class Cjk {
    private Cjk() {}

    /**
     * Joins the parts of a cell or paragraph: nothing between two CJK characters, one blank elsewhere. Layout blanks
     * inside the parts are treated alike; quotation marks, dashes and full-width punctuation count as CJK.
     */
    public static String join(List<String> parts) {
        return squeeze(String.join(" ", parts));
    }

    /** Applies the rule of {@link #join} to the blanks of one text. */
    public static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty() && !(isCjk(out.charAt(out.length() - 1)) && isCjk(c))) {
                out.append(' ');
            }
            blank = false;
            out.append(c);
        }
        return out.toString();
    }

    /** Folds full-width forms and drops all blanks, so that two spellings of the same words compare equal. */
    public static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c < 0x7F || isHan(c) || "、。“”《》〔〕【】".indexOf(c) >= 0;
        }
        if (plain) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        normal.chars().filter(c -> !isBlank((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** Tells whether a character is a blank of any kind: space, tab, ideographic or zero-width space, private use. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200F'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\uFEFF'
                || c >= '\uE000' && c <= '\uF8FF';
    }

    /** Tells whether a text holds blanks only. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a character is a Chinese character. */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '\u3007';
    }

    /** Tells whether a character is set like a Chinese character: a Han character or Chinese punctuation. */
    public static boolean isCjk(char c) {
        return isHan(c)
                || c >= '\u3000' && c <= '\u303F'
                || c >= '\uFF00' && c <= '\uFFEF'
                || c >= '\u2010' && c <= '\u2027'
                || c == '\u00B7'
                || c >= '\u2460' && c <= '\u24FF'
                || Character.isSurrogate(c);
    }
}
