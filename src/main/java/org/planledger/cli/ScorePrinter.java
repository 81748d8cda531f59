package org.planledger.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.planledger.report.CellCount;
import org.planledger.report.PlanScore;
import org.planledger.report.RowCount;
import org.planledger.report.SampleScore;
import org.planledger.report.TableScore;

/** Prints how good the tables of a plan are. */
final class ScorePrinter {
    private final PrintWriter out;

    ScorePrinter(PrintWriter out) {
        this.out = out;
    }

    void print(PlanScore score, String planId, boolean diff) {
        line("plan %s", planId);
        line(
                "%-18s %6s %6s %7s %9s %7s %7s %7s",
                "table", "gold", "output", "matched", "precision", "recall", "F1", "cells");
        score.tables().forEach(this::table);
        score.notes().forEach(note -> line("note: %s", note));
        if (diff) {
            score.tables().stream()
                    .flatMap(table -> table.differences().stream())
                    .forEach(difference -> line("%s", difference));
        }
        score.sample().ifPresent(sample -> sample(sample, diff));
        line("overall rows F1 %.4f cells %.4f", score.rows().f1(), score.cells());
        out.flush();
    }

    private void table(TableScore score) {
        RowCount rows = score.rows();
        CellCount cells = score.allCells();
        line(
                "%-18s %6d %6d %7d %9.3f %7.3f %7.3f %7s",
                score.table(),
                rows.gold(),
                rows.output(),
                rows.matched(),
                rows.precision(),
                rows.recall(),
                rows.f1(),
                cells.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", cells.share()));
    }

    private void sample(SampleScore sample, boolean diff) {
        if (diff) {
            sample.missing().forEach(difference -> line("%s", difference));
        }
        line(
                "narrative sample: %d of %d found by name and value, %d more by value and unit only",
                sample.found(), sample.all(), sample.valueOnly());
    }

    private void line(String format, Object... arguments) {
        out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
