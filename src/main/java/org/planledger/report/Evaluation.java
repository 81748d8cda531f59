package org.planledger.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.report.RowMatching.Pair;

/**
 * Scores the tables of one plan against those that a person made. A table that the person did not make is taken as
 * empty, except for the plan's own row, its outline and its coverage, which are then left out.
 */
public final class Evaluation {
    private final List<String> notes = new ArrayList<>();
    private TableSet gold;
    private TableSet found;

    private Evaluation(TableSet gold, TableSet found) {
        this.gold = Joined.gold(gold);
        this.found = Joined.found(found);
    }

    /** Scores the ledger's tables of one plan. */
    public static PlanScore score(TableSet gold, TableSet found) {
        return new Evaluation(gold, found).score();
    }

    private PlanScore score() {
        List<CsvRow> wanted = gold.rows(ScoredTables.NARRATIVE_SAMPLE);
        Optional<SampleScore> sample = wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(NarrativeSample.score(wanted, found.rows(ScoredTables.INDICATOR_VALUES)));
        if (gold.rows(ScoredTables.INDICATORS).stream().noneMatch(Evaluation::maybeNarrative)) {
            notes.add("narrative indicators and their values are left out: the hand-labelled tables have none");
            gold = withoutNarrative(gold);
            found = withoutNarrative(found);
        }
        pairIndicators();
        List<TableScore> scores = new ArrayList<>();
        for (ScoredTable table : ScoredTables.ALL) {
            score(table).ifPresent(scores::add);
        }
        return new PlanScore(scores, sample, notes);
    }

    private Optional<TableScore> score(ScoredTable table) {
        int rows = found.rows(table.name()).size();
        if (!gold.has(table.name()) && rows > 0) {
            notes.add("%s: no hand-labelled table; its %d rows are %s"
                    .formatted(table.name(), rows, table.only() ? "not scored" : "taken as extra"));
        }
        if (!gold.has(table.name()) && table.only()) {
            return Optional.empty();
        }
        CsvTable made = gold.table(table.name());
        // A folder of hand-made tables is about one plan.
        CsvTable one = table.name().equals("plans") && made.rows().size() > 1
                ? new CsvTable(made.columns(), made.rows().subList(0, 1))
                : made;
        return Optional.of(new TableScorer(table, one, found.table(table.name())).score());
    }

    private static boolean maybeNarrative(CsvRow indicator) {
        return GoldCell.readings(indicator.text("source_kind")).contains(Joined.NARRATIVE);
    }

    private static TableSet withoutNarrative(TableSet tables) {
        return tables.with(ScoredTables.INDICATORS, without(tables.rows(ScoredTables.INDICATORS), "source_kind"))
                .with(ScoredTables.INDICATOR_VALUES, without(tables.rows(ScoredTables.INDICATOR_VALUES), Joined.KIND));
    }

    private static List<CsvRow> without(List<CsvRow> rows, String kindColumn) {
        return rows.stream()
                .filter(row -> !row.text(kindColumn).equals(Joined.NARRATIVE))
                .toList();
    }

    /** Values are matched most surely where their indicators are. */
    private void pairIndicators() {
        ScoredTable indicators = ScoredTables.ALL.stream()
                .filter(table -> table.name().equals(ScoredTables.INDICATORS))
                .findFirst()
                .orElseThrow();
        List<CsvRow> made = gold.rows(ScoredTables.INDICATORS);
        List<CsvRow> read = found.rows(ScoredTables.INDICATORS);
        Map<String, String> ofGold = new HashMap<>();
        Map<String, String> ofFound = new HashMap<>();
        for (Pair pair : RowMatching.of(indicators, made, read).pairs()) {
            String number = String.valueOf(ofGold.size());
            ofGold.put(made.get(pair.gold()).text(Joined.ROW), number);
            ofFound.put(read.get(pair.found()).text(Joined.ROW), number);
        }
        gold = paired(gold, ofGold);
        found = paired(found, ofFound);
    }

    private static TableSet paired(TableSet tables, Map<String, String> numbers) {
        return tables.with(
                ScoredTables.INDICATOR_VALUES,
                tables.rows(ScoredTables.INDICATOR_VALUES).stream()
                        .map(row -> row.with(Joined.PAIR, numbers.getOrDefault(row.text(Joined.INDICATOR), "")))
                        .toList());
    }
}
