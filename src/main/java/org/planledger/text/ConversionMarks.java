package org.planledger.text;

import java.util.regex.Pattern;

/** Marks that a conversion from Word left in the text: bookmarks and the stars of bold type. */
public final class ConversionMarks {
    private static final Pattern MARKS =
            Pattern.compile("\\[bookmark:[^\\]\\[]{0,80}]|\\*\\*|^#{1,6}\\s+|^>\\s+|<br\\s*/?>");

    private ConversionMarks() {}

    /** Gives the line without the marks. */
    public static String strip(String line) {
        return line.indexOf('[') < 0
                        && line.indexOf('*') < 0
                        && line.indexOf('<') < 0
                        && !line.startsWith("#")
                        && !line.startsWith(">")
                ? line
                : MARKS.matcher(line).replaceAll("");
    }
}
