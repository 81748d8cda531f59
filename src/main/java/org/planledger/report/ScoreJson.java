package org.planledger.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planledger.report.TableScore.ColumnScore;

/** The figures as JSON, rounded to four digits. */
public final class ScoreJson {
    private ScoreJson() {}

    /** Gives the figures of a plan. */
    public static String of(PlanScore score, String goldFolder, String planId) {
        String tables =
                score.tables().stream().map(ScoreJson::table).collect(Collectors.joining(",\n  ", "[\n  ", "\n ]"));
        String sample = score.sample()
                .map(found -> ",\n \"narrative_sample\": {\"all\": %d, \"found\": %d, \"value_only\": %d}"
                        .formatted(found.all(), found.found(), found.valueOnly()))
                .orElse("");
        return "{\n \"gold\": %s,\n \"plan\": %s,\n \"tables\": %s,\n \"rows_f1\": %s,\n \"cells\": %s%s\n}\n"
                .formatted(
                        text(goldFolder),
                        text(planId),
                        tables,
                        number(score.rows().f1()),
                        number(score.cells()),
                        sample);
    }

    private static String table(TableScore score) {
        RowCount rows = score.rows();
        return "{\"table\": %s, \"gold\": %d, \"output\": %d, \"matched\": %d,"
                        .formatted(text(score.table()), rows.gold(), rows.output(), rows.matched())
                + " \"precision\": %s, \"recall\": %s, \"f1\": %s,\n   \"cells\": %s}"
                        .formatted(
                                number(rows.precision()),
                                number(rows.recall()),
                                number(rows.f1()),
                                cells(Stream.concat(score.cells().stream(), score.lines().stream())
                                        .toList()));
    }

    private static String cells(List<ColumnScore> columns) {
        return columns.stream()
                .map(column -> "%s: {\"equal\": %d, \"compared\": %d}"
                        .formatted(
                                text(column.column()),
                                column.count().equal(),
                                column.count().compared()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String number(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
