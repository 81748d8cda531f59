package org.planledger.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.planledger.model.Block;
import org.planledger.model.Box;
import org.planledger.model.Cell;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.model.Noise;
import org.planledger.model.OutlineEntry;
import org.planledger.model.Paragraph;
import org.planledger.model.PlanDocument;
import org.planledger.model.Table;
import org.planledger.model.TableHeader;
import org.planledger.model.TableRow;

/** A document's layout as lines that a person can read and a diff can tell apart. */
final class BlockListing {
    private BlockListing() {}

    /** Gives one line per block, row and box paragraph, and below them the outline. */
    static List<String> of(PlanDocument document) {
        List<String> lines = new ArrayList<>();
        document.blocks().forEach(block -> list(block, lines));
        lines.add("");
        document.outline().stream().map(BlockListing::entry).forEach(lines::add);
        return lines;
    }

    private static void list(Block block, List<String> lines) {
        if (block instanceof Heading heading) {
            String kind = heading.runIn() ? "run-in heading" : "heading";
            lines.add(line(
                    block, kind, "rank " + heading.rank() + ", label [" + heading.label() + "], " + heading.title()));
        } else if (block instanceof Paragraph paragraph) {
            lines.add(line(block, "paragraph", paragraph.text()));
        } else if (block instanceof Noise noise) {
            lines.add(line(block, "noise", noise.kind().name()));
        } else if (block instanceof Box box) {
            lines.add(line(block, "box", "number [" + box.number() + "], " + box.title()));
            box.paragraphs().forEach(item -> lines.add("  " + line(item, "item", item.text())));
        } else if (block instanceof Table table) {
            list(table, lines);
        }
    }

    private static void list(Table table, List<String> lines) {
        lines.add(line(table, "table of " + table.kind().code(), table.caption()));
        lines.add(
                "  header: " + table.header().stream().map(BlockListing::header).collect(Collectors.joining(" | ")));
        for (TableRow row : table.rows()) {
            lines.add("  " + range(row.lines()) + " " + row.kind() + ": "
                    + row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")));
        }
    }

    private static String header(TableHeader header) {
        return header.text() + "=" + header.column().code();
    }

    private static String entry(OutlineEntry entry) {
        return "section " + "#".repeat(entry.level()) + " [" + entry.label() + "] " + entry.title() + " "
                + range(entry.lines());
    }

    private static String line(Block block, String kind, String text) {
        return range(block.lines()) + " " + kind + ": " + text;
    }

    private static String range(LineRange lines) {
        return lines.start() + "-" + lines.end();
    }
}
