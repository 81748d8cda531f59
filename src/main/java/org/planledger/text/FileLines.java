package org.planledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text with their ends, of which one can be changed or added. */
final class FileLines {
    private static final Pattern LINE = Pattern.compile("[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$");

    private final List<String> lines = new ArrayList<>();

    FileLines(String text) {
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            lines.add(matcher.group());
        }
    }

    int count() {
        return lines.size();
    }

    /** Gives a line, counted from 1, without its end. */
    String line(int number) {
        String line = lines.get(number - 1);
        return line.substring(0, line.length() - end(line).length());
    }

    /** Gives the text with one line changed. */
    String replaced(int number, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(number - 1, line + end(lines.get(number - 1)));
        return String.join("", changed);
    }

    /** Gives the text with a line more, whose end is that of the line before it. */
    String inserted(int after, String line) {
        List<String> changed = new ArrayList<>(lines);
        String before = changed.get(after - 1);
        String end = end(before).isEmpty() ? end(lines.get(0)) : end(before);
        end = end.isEmpty() ? "\n" : end;
        if (end(before).isEmpty()) {
            changed.set(after - 1, before + end);
        }
        changed.add(after, line + end);
        return String.join("", changed);
    }

    private static String end(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
    }
}
