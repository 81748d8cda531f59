package org.planledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.planledger.model.CellReading;
import org.planledger.model.Explanation;
import org.planledger.model.RowCut;
import org.planledger.model.RowDecision;

/** Prints where a row comes from and how it was read. */
final class ExplanationPrinter {
    private static final String INDENT = "    ";

    private final PrintWriter out;

    ExplanationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Explanation explanation) {
        out.println(explanation.rowId() + " (" + explanation.table() + ")");
        out.println("read from " + explanation.block());
        out.println();
        int number = explanation.lines().start();
        for (String line : explanation.text()) {
            out.println(String.format(Locale.ROOT, "%6d  %s", number++, line.replace("\t", "→")));
        }
        out.println();
        explanation.cells().forEach(this::print);
        explanation.decision().ifPresent(this::print);
        out.flush();
    }

    private void print(CellReading cell) {
        out.println(cell.column() + ": " + cell.value());
        if (!cell.how().isEmpty()) {
            out.println(INDENT + cell.how());
        }
        cell.sources().forEach(source -> out.println(INDENT + "known by " + source));
    }

    private void print(RowDecision decision) {
        out.println();
        if (!decision.isRepaired()) {
            out.println("Nothing spoke against the row as it was cut.");
            return;
        }
        out.println("The row was repaired; against it as it was cut:");
        decision.row().costs().forEach(cost -> out.println(INDENT + words(cost)));
        if (decision.rejected().rows().isEmpty()) {
            out.println("There was no other way to cut it.");
            return;
        }
        print("chosen", decision.chosen());
        print("rejected", decision.rejected());
        out.println("what made the difference, against the rejected way:");
        decision.difference().forEach(cost -> out.println(INDENT + words(cost)));
    }

    private void print(String name, RowCut cut) {
        out.println(name + ", cost " + number(cut.cost()) + ":");
        List<String> rows = cut.rows();
        rows.forEach(row -> out.println(INDENT + row));
    }

    private static String words(RowCut.Cost cost) {
        return cost.evidence() + (cost.times() > 1 ? ", " + cost.times() + " times" : "") + ": " + number(cost.cost());
    }

    private static String number(double cost) {
        return String.format(Locale.ROOT, "%.1f", cost);
    }
}
