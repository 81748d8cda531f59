package org.planledger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planledger.report.RowMatching.Pair;
import org.planledger.report.TableScore.ColumnScore;

/** Scores one table: its rows first, then the cells of those that were matched. */
final class TableScorer {
    private static final List<String> LINES = List.of("line_start", "line_end");

    private final ScoredTable table;
    private final CsvTable gold;
    private final CsvTable found;
    private final RowMatching matching;
    private final List<Pair> pairs;
    private final List<Difference> differences = new ArrayList<>();

    TableScorer(ScoredTable table, CsvTable gold, CsvTable found) {
        this.table = table;
        this.gold = gold;
        this.found = found;
        this.matching = RowMatching.of(table, gold.rows(), found.rows());
        this.pairs = matching.pairs().stream()
                .filter(pair -> !Joined.isOptional(goldRow(pair)))
                .toList();
    }

    TableScore score() {
        List<ColumnScore> cells = columns(table.columns());
        List<ColumnScore> lines = columns(LINES);
        matching.missed().forEach(row -> differ(Difference.Kind.MISSED, table.label(row)));
        matching.extra().forEach(row -> differ(Difference.Kind.EXTRA, table.label(row)));
        return new TableScore(table.name(), rows(), cells, lines, differences);
    }

    /** Rows that need not be found count on neither side. */
    private RowCount rows() {
        int optional = (int) gold.rows().stream().filter(Joined::isOptional).count();
        int foundOptional = matching.pairs().size() - pairs.size();
        return new RowCount(gold.rows().size() - optional, found.rows().size() - foundOptional, pairs.size());
    }

    private List<ColumnScore> columns(List<String> columns) {
        Set<String> known = Set.copyOf(gold.columns());
        return columns.stream()
                .filter(known::contains)
                .map(column -> new ColumnScore(column, count(column)))
                .toList();
    }

    private CellCount count(String column) {
        CellComparison comparison = new CellComparison(table.name(), column);
        CellCount count = CellCount.NONE;
        for (Pair pair : pairs) {
            String expected = goldRow(pair).text(column);
            if (!GoldCell.isAny(expected)) {
                CsvRow row = found.rows().get(pair.found());
                boolean equal = row.has(column) && comparison.equal(expected, row.text(column));
                count = count.plus(equal);
                if (!equal && !LINES.contains(column)) {
                    differ(Difference.Kind.UNEQUAL, unequal(goldRow(pair), row, column));
                }
            }
        }
        return count;
    }

    private String unequal(CsvRow expected, CsvRow row, String column) {
        String said = row.has(column) ? shown(row.text(column)) : "(no column)";
        return "%s [%s] %s -> %s".formatted(table.label(expected), column, shown(expected.text(column)), said);
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(empty)" : cell;
    }

    private void differ(Difference.Kind kind, String text) {
        differences.add(new Difference(kind, table.name(), text));
    }

    private CsvRow goldRow(Pair pair) {
        return gold.rows().get(pair.gold());
    }
}
