package org.planledger.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.planledger.batch.LoadSummary;
import org.planledger.model.FileStatus;
import org.planledger.model.Severity;

/** Prints how a load ended. */
final class SummaryPrinter {
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintWriter out;

    SummaryPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(LoadSummary summary, long nanos) {
        line(
                "Files",
                Arrays.stream(FileStatus.values())
                        .map(status ->
                                summary.files(status) + " " + status.code().replace('-', ' '))
                        .collect(Collectors.joining(", ")));
        line("Rows", rows(summary.rows()));
        line(
                "Findings",
                Arrays.stream(Severity.values())
                        .map(severity -> summary.findings(severity) + " " + severity.code())
                        .collect(Collectors.joining(", ")));
        line("Unread", summary.unreadCharacters() + " characters that no extractor looked at");
        line("Time", String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_SECOND));
        out.flush();
    }

    private static String rows(Map<String, Long> rows) {
        return rows.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue())
                .collect(Collectors.joining(", "));
    }

    private void line(String name, String value) {
        out.printf(Locale.ROOT, "%-10s%s%n", name, value);
    }
}
