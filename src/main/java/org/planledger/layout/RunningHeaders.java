package org.planledger.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the pages of a document repeat: page numbers such as {@code — 12 —}, and a short line that stands beside most of
 * them.
 */
final class RunningHeaders {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^(?:[-—–－·]\\s*\\d{1,4}\\s*[-—–－·]|第\\s*\\d{1,4}\\s*页(?:[，,\\s]*共\\s*\\d{1,4}\\s*页)?)$");
    private static final int FEWEST = 2;
    private static final int FARTHEST = 6;
    private static final int LONGEST = 40;

    private RunningHeaders() {}

    static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** Gives the lines that stand right above or below page breaks at least twice. */
    static Set<String> find(List<Line> lines) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isPageNumber(lines.get(i)) || lines.get(i).printed().indexOf('\f') >= 0) {
                count(lines, i, 1, places);
                count(lines, i, -1, places);
                count(lines, i, 0, places);
            }
        }
        Set<String> headers = new HashSet<>();
        places.forEach((text, where) -> {
            if (where.size() >= FEWEST) {
                headers.add(text);
            }
        });
        return headers;
    }

    private static void count(List<Line> lines, int page, int step, Map<String, Set<Integer>> places) {
        int at = page + step;
        int farthest = page + step * FARTHEST;
        while (step != 0
                && at != farthest
                && at >= 0
                && at < lines.size()
                && (lines.get(at).isBlank() || isPageNumber(lines.get(at)))) {
            at += step;
        }
        if (at < 0 || at >= lines.size()) {
            return;
        }
        Line line = lines.get(at);
        boolean candidate = line.hasText()
                && !line.tabbed()
                && line.printed().indexOf('\t') < 0
                && line.text().length() <= LONGEST
                && !line.isFinished()
                && !isPageNumber(line)
                && NumberingFamily.find(line.text()).isEmpty();
        if (candidate) {
            places.computeIfAbsent(line.text(), text -> new HashSet<>()).add(at);
        }
    }
}
