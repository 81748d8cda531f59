package org.planledger.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.planledger.model.Block;
import org.planledger.model.Box;
import org.planledger.model.Cell;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.model.Noise;
import org.planledger.model.NoiseKind;
import org.planledger.model.Notice;
import org.planledger.model.OutlineEntry;
import org.planledger.model.Paragraph;
import org.planledger.model.PlanDocument;
import org.planledger.model.StageResult;
import org.planledger.model.Table;
import org.planledger.model.TableRow;
import org.planledger.text.CaseFile;
import org.planledger.text.Mappings;

class LayoutCasesTest {
    private static final String EMPTY_CELL = "∅";

    private final PlanLayout layout = new PlanLayout(Mappings.packaged());

    @TestFactory
    Stream<DynamicNode> blocks() {
        return CaseFile.tests("blocks", example -> show(read(example)));
    }

    @TestFactory
    Stream<DynamicNode> outline() {
        return CaseFile.tests(
                "outline", example -> outline(read(example).value().outline()));
    }

    private StageResult<PlanDocument> read(CaseFile.Example example) {
        StageResult<PlanDocument> result = layout.read(example.source());
        assertEachLineIsClaimedOnce(result.value(), example.input().size());
        return result;
    }

    private static void assertEachLineIsClaimedOnce(PlanDocument document, int count) {
        int next = 1;
        for (Block block : document.blocks()) {
            assertThat(block.lines().start()).as("first line of %s", block).isEqualTo(next);
            next = block.lines().end() + 1;
        }
        assertThat(next - 1).as("last line claimed").isEqualTo(count);
    }

    /** Gives the blocks in order, blank lines left out, and then the notices. */
    private static List<String> show(StageResult<PlanDocument> result) {
        List<String> shown = new ArrayList<>();
        result.value().blocks().forEach(block -> show(block, shown));
        for (Notice notice : result.notices()) {
            shown.add("! " + notice.rule() + " " + show(notice.lines()) + " | " + notice.excerpt());
        }
        return shown;
    }

    private static void show(Block block, List<String> shown) {
        String lines = show(block.lines());
        if (block instanceof Heading heading) {
            String kind = heading.runIn() ? "run-in " : "heading ";
            shown.add(kind + lines + " | " + cell(heading.label()) + " | " + heading.title());
        } else if (block instanceof Paragraph paragraph) {
            shown.add("text " + lines + " | " + paragraph.text());
        } else if (block instanceof Box box) {
            shown.add("box " + lines + " | " + cell(box.number()) + " | " + box.title());
            box.paragraphs().forEach(item -> shown.add("  item " + show(item.lines()) + " | " + item.text()));
        } else if (block instanceof Table table) {
            show(table, shown);
        } else if (block instanceof Noise noise && noise.kind() != NoiseKind.BLANK) {
            shown.add(noise.kind().name().toLowerCase(Locale.ROOT) + " " + lines);
        }
    }

    private static void show(Table table, List<String> shown) {
        String caption = table.caption().isEmpty() ? "" : " | " + table.caption();
        shown.add(table.kind().code() + " " + show(table.lines()) + caption);
        shown.add("  columns "
                + table.header().stream().map(header -> header.column().code()).collect(Collectors.joining(" ")));
        for (TableRow row : table.rows()) {
            String cells = row.cells().stream()
                    .map(Cell::text)
                    .map(LayoutCasesTest::cell)
                    .collect(Collectors.joining(" | "));
            shown.add("  " + row.kind().name().toLowerCase(Locale.ROOT) + " " + show(row.lines()) + " | " + cells);
        }
    }

    private static List<String> outline(List<OutlineEntry> outline) {
        return outline.stream()
                .map(entry -> "  ".repeat(entry.level() - 1) + (entry.label() + " " + entry.title()).strip() + " | "
                        + show(entry.lines())
                        + (entry.parent().isPresent()
                                ? " | in "
                                        + outline.get(entry.parent().getAsInt()).title()
                                : ""))
                .toList();
    }

    private static String cell(String text) {
        return text.isEmpty() ? EMPTY_CELL : text;
    }

    private static String show(LineRange lines) {
        return lines.size() == 1 ? String.valueOf(lines.start()) : lines.start() + "-" + lines.end();
    }
}
