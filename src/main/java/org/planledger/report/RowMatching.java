package org.planledger.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Says which rows of two tables are the same: those with a common key in the strictest stage first, in the order they
 * stand in. Rows that need not be found take only what the others leave.
 */
final class RowMatching {
    private final List<CsvRow> gold;
    private final List<CsvRow> found;
    private final List<Pair> pairs = new ArrayList<>();
    private final TreeSet<Integer> goldLeft = new TreeSet<>();
    private final TreeSet<Integer> foundLeft = new TreeSet<>();

    private RowMatching(List<CsvRow> gold, List<CsvRow> found) {
        this.gold = gold;
        this.found = found;
        for (int i = 0; i < gold.size(); i++) {
            goldLeft.add(i);
        }
        for (int i = 0; i < found.size(); i++) {
            foundLeft.add(i);
        }
    }

    static RowMatching of(ScoredTable table, List<CsvRow> gold, List<CsvRow> found) {
        RowMatching matching = new RowMatching(gold, found);
        for (boolean optional : new boolean[] {false, true}) {
            for (MatchStage stage : table.stages()) {
                matching.run(stage, optional);
            }
        }
        matching.pairs.sort(Comparator.comparing(Pair::gold));
        return matching;
    }

    /** Gives the matched rows, in the order of the hand-made table. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Gives the rows that were not found, those apart that need not be. */
    List<CsvRow> missed() {
        return goldLeft.stream()
                .map(gold::get)
                .filter(row -> !Joined.isOptional(row))
                .toList();
    }

    /** Gives the rows that nobody expected. */
    List<CsvRow> extra() {
        return foundLeft.stream().map(found::get).toList();
    }

    private void run(MatchStage stage, boolean optional) {
        Map<List<String>, Deque<Integer>> index = index(stage);
        for (int i : goldLeft.toArray(Integer[]::new)) {
            if (Joined.isOptional(gold.get(i)) == optional) {
                take(i, stage, index);
            }
        }
    }

    private void take(int i, MatchStage stage, Map<List<String>, Deque<Integer>> index) {
        for (List<String> key : stage.keys(gold.get(i))) {
            Deque<Integer> queue = index.getOrDefault(key, new ArrayDeque<>());
            queue.removeIf(j -> !foundLeft.contains(j));
            if (!queue.isEmpty()) {
                int j = Objects.requireNonNull(queue.poll());
                goldLeft.remove(i);
                foundLeft.remove(j);
                pairs.add(new Pair(i, j));
                return;
            }
        }
    }

    private Map<List<String>, Deque<Integer>> index(MatchStage stage) {
        Map<List<String>, Deque<Integer>> index = new HashMap<>();
        for (int j : foundLeft) {
            for (List<String> key : stage.keys(found.get(j))) {
                index.computeIfAbsent(key, unused -> new ArrayDeque<>()).add(j);
            }
        }
        return index;
    }

    /** The numbers of two rows that are the same. */
    record Pair(int gold, int found) {}
}
