package org.planledger.report;

import java.util.ArrayList;
import java.util.List;

/** Looks for a sample of narrative indicators, whose names are chosen by hand, among the values of the ledger. */
final class NarrativeSample {
    /** Names chosen by hand and names cut out of a sentence have about this much in common when they mean the same. */
    private static final double SIMILAR = 0.6;

    private final List<CsvRow> values;
    private final List<Difference> missing = new ArrayList<>();
    private int found;
    private int valueOnly;

    private NarrativeSample(List<CsvRow> values) {
        this.values = values;
    }

    static SampleScore score(List<CsvRow> sample, List<CsvRow> values) {
        NarrativeSample search = new NarrativeSample(values.stream()
                .filter(value -> value.text(Joined.KIND).equals(Joined.NARRATIVE))
                .toList());
        sample.forEach(search::look);
        return new SampleScore(search.found, search.valueOnly, sample.size(), search.missing);
    }

    private void look(CsvRow wanted) {
        List<CsvRow> same =
                values.stream().filter(value -> sameValue(wanted, value)).toList();
        if (same.stream().anyMatch(value -> sameName(wanted, value))) {
            found++;
            return;
        }
        boolean byValue = same.stream().anyMatch(value -> sameCell(wanted, value, "unit"));
        valueOnly += byValue ? 1 : 0;
        missing.add(new Difference(Difference.Kind.MISSED, ScoredTables.NARRATIVE_SAMPLE, label(wanted, byValue)));
    }

    private static boolean sameValue(CsvRow wanted, CsvRow value) {
        boolean yearsDiffer =
                !wanted.text("year").isEmpty() && !value.text("year").isEmpty() && !sameCell(wanted, value, "year");
        return !yearsDiffer && CellComparison.sameNumber(wanted.text("value"), value.text("value"));
    }

    private static boolean sameName(CsvRow wanted, CsvRow value) {
        String name = ComparedText.looseName(wanted.text("name"));
        String other = ComparedText.looseName(value.text("indicator_name"));
        return !other.isEmpty()
                && (name.contains(other) || other.contains(name) || CommonBlocks.ratio(other, name) >= SIMILAR);
    }

    private static boolean sameCell(CsvRow a, CsvRow b, String column) {
        return ComparedText.fold(a.text(column)).equals(ComparedText.fold(b.text(column)));
    }

    private static String label(CsvRow wanted, boolean byValue) {
        return "%s %s %s%s%s%s  (line %s)"
                .formatted(
                        wanted.text("year"),
                        wanted.text("name"),
                        wanted.text("comparator"),
                        wanted.text("value"),
                        wanted.text("unit"),
                        byValue ? "  (value found)" : "",
                        wanted.text("line_start"));
    }
}
