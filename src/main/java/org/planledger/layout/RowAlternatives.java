package org.planledger.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.planledger.layout.RowAssembler.Cut;
import org.planledger.model.LineRange;
import org.planledger.model.RowCut;
import org.planledger.model.RowDecision;
import org.planledger.model.RowKind;
import org.planledger.model.TableHeader;

/** Cuts a stream of cells a second time without one of the rows it was cut into, to see what the next best way costs. */
final class RowAlternatives {
    private static final int LONGEST_TEXT = 12;

    private final RowCosts costs;
    private final List<TableHeader> header;

    RowAlternatives(RowCosts costs, List<TableHeader> header) {
        this.costs = costs;
        this.header = List.copyOf(header);
    }

    /** Gives the decision on the row whose cells with text stand in these lines. */
    Optional<RowDecision> decision(List<RawCell> cells, LineRange row) {
        RowAssembler assembler = new RowAssembler(costs);
        List<Cut> chosen = assembler.assemble(cells);
        return chosen.stream()
                .filter(cut -> stands(cut, row))
                .findFirst()
                .map(cut -> decide(cut, chosen, assembler.assemble(cells, other -> !same(cut, other))));
    }

    private static boolean stands(Cut cut, LineRange row) {
        return cut.kind() == RowKind.RECORD
                && cut.cells().get(0).lines().start() <= row.start()
                && cut.cells().get(cut.cells().size() - 1).lines().end() >= row.end();
    }

    private RowDecision decide(Cut row, List<Cut> chosen, List<Cut> rejected) {
        return new RowDecision(
                inWords(List.of(row)), inWords(without(chosen, rejected)), inWords(without(rejected, chosen)));
    }

    /** Both ways agree before and after the cells in question; only what lies between is compared. */
    private static List<Cut> without(List<Cut> cuts, List<Cut> others) {
        Set<String> known =
                new HashSet<>(others.stream().map(RowAlternatives::key).toList());
        return cuts.stream().filter(cut -> !known.contains(key(cut))).toList();
    }

    private static boolean same(Cut cut, Cut other) {
        return key(cut).equals(key(other));
    }

    private static String key(Cut cut) {
        return cut.kind() + " " + cut.cells().get(0).lines().start() + " "
                + cut.cells().size() + " " + cut.skipped();
    }

    private RowCut inWords(List<Cut> cuts) {
        RowEvidence.Protocol protocol = new RowEvidence.Protocol();
        List<String> rows = new ArrayList<>();
        for (Cut cut : cuts) {
            costs.of(cut, protocol);
            rows.add(inWords(cut));
        }
        return new RowCut(rows, protocol.costs());
    }

    private String inWords(Cut cut) {
        LineRange lines = cut.cells()
                .get(0)
                .lines()
                .cover(cut.cells().get(cut.cells().size() - 1).lines());
        String texts = String.join(
                " | ", cut.cells().stream().map(cell -> shortened(cell.text())).toList());
        String width = cut.kind() == RowKind.RECORD
                ? String.format(Locale.ROOT, " of %d of %d cells", cut.cells().size(), header.size())
                : "";
        String skipped = cut.skipped() > 0 ? ", the first one missing" : "";
        return String.format(
                Locale.ROOT, "lines %d-%d: %s%s%s: %s", lines.start(), lines.end(), kind(cut), width, skipped, texts);
    }

    private static String kind(Cut cut) {
        return switch (cut.kind()) {
            case RECORD -> "a row";
            case BAND -> "a band";
            case NOTE -> "a note";
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
