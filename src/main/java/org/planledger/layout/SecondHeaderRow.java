package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planledger.text.Cjk;

/** The second row of a header: years, or 目标 and 实际, below cells that span several columns. */
final class SecondHeaderRow {
    private static final Pattern PART = Pattern.compile(
            "^(?:(?:19|20)\\d{2}年?(?:目标|实际|实际值|完成|完成值|目标值|基期|现状|预期)?(?:值)?|目标值?|实际值?|完成值?|现状值?|基期值?|年均增长|累计)$");
    private static final Pattern SPANNING =
            Pattern.compile("^(?:.*(?:目标|值|情况|水平|数据|指标值|规划|实际|完成|现状).*|.*(?:19|20)\\d{2}.*)$");
    private static final int FEWEST = 2;

    private SecondHeaderRow() {}

    /** Gives the header put together from two rows, or empty where the second is no part of it. */
    static Optional<List<String>> merge(List<String> first, List<String> second) {
        List<String> filled = second.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean parts = filled.size() >= FEWEST
                && filled.stream().allMatch(cell -> PART.matcher(Cjk.fold(cell)).matches());
        if (!parts) {
            return Optional.empty();
        }
        boolean aligned = second.size() > filled.size() && second.size() >= first.size();
        return aligned ? Optional.of(below(first, second)) : spread(first, filled);
    }

    /** Empty cells stand below the columns that need no second row, and right of a spanning one in the first. */
    private static List<String> below(List<String> first, List<String> second) {
        List<String> header = new ArrayList<>();
        String spanning = "";
        int taken = 0;
        for (String cell : second) {
            boolean own =
                    taken < first.size() && !(cell.isEmpty() && first.get(taken).isEmpty());
            if (cell.isEmpty()) {
                header.add(own ? first.get(taken) : "");
                taken++;
                continue;
            }
            if (taken < first.size()
                    && (SPANNING.matcher(first.get(taken)).matches()
                            || first.get(taken).isEmpty())) {
                spanning = first.get(taken).isEmpty() ? spanning : first.get(taken);
                taken++;
            }
            header.add(spanning + cell);
        }
        while (taken < first.size()) {
            header.add(first.get(taken++));
        }
        return header;
    }

    /** Without empty cells the second row stands for the one spanning cell of the first. */
    private static Optional<List<String>> spread(List<String> first, List<String> filled) {
        List<String> header = new ArrayList<>();
        int spanning = 0;
        for (String cell : first) {
            if (SPANNING.matcher(cell).matches()) {
                spanning++;
                filled.forEach(part -> header.add(cell + part));
            } else {
                header.add(cell);
            }
        }
        return spanning == 1 ? Optional.of(header) : Optional.empty();
    }
}
