package org.planledger.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.planledger.model.RowKind;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableKind;
import org.planledger.text.Mappings;

class RowAssemblerTest {
    private static final Mappings MAPPINGS = Mappings.packaged();
    private static final List<TableHeader> HEADER = List.of(
            new TableHeader(TableColumn.ITEM_NO, "序号"),
            new TableHeader(TableColumn.NAME, "服务项目"),
            new TableHeader(TableColumn.STANDARD, "服务标准"),
            new TableHeader(TableColumn.LEAD, "牵头单位"));

    @Property(tries = 300)
    void everyCellIsInOneRowAndTheOrderIsKept(
            @ForAll("streams") List<RawCell> cells, @ForAll @IntRange(min = 1, max = 4) int width) {
        List<RawCell> again = new ArrayList<>();
        for (RowAssembler.Cut row : assembler(width).assemble(cells)) {
            assertThat(row.cells()).isNotEmpty().hasSizeLessThanOrEqualTo(width);
            assertThat(row.kind() == RowKind.BAND && row.cells().size() > 1)
                    .as("a band of several cells")
                    .isFalse();
            again.addAll(row.cells());
        }
        assertThat(again).isEqualTo(cells);
    }

    @Property(tries = 300)
    void bandsAloneAreNeverCheaper(@ForAll("streams") List<RawCell> cells) {
        RowCosts costs = costs(4);
        double cheapest =
                assembler(4).assemble(cells).stream().mapToDouble(costs::of).sum();
        double bands = 0;
        for (int i = 0; i < cells.size(); i++) {
            boolean closed = i + 1 == cells.size() || cells.get(i + 1).blanksBefore() > 0;
            bands += costs.of(new RowAssembler.Cut(RowKind.BAND, cells.subList(i, i + 1), closed, 0));
        }
        assertThat(cheapest).isLessThanOrEqualTo(bands + 1e-9);
    }

    @Test
    void noCellsGiveNoRows() {
        assertThat(assembler(4).assemble(List.of())).isEmpty();
    }

    @Provide
    Arbitrary<List<RawCell>> streams() {
        Arbitrary<String> texts = Arbitraries.of("", "1", "2", "12", "一、幼有所育", "托育", "每日照护。", "县教育局", "备注：试行", "三、其他");
        Arbitrary<Integer> blanks = Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(1, 3));
        return Combinators.combine(texts, blanks)
                .as(RowAssemblerTest::cell)
                .list()
                .ofMaxSize(25);
    }

    private static RawCell cell(String text, int blanks) {
        return new RawCell(List.of(Line.of(1, "\t" + text)), blanks);
    }

    private static RowAssembler assembler(int width) {
        return new RowAssembler(costs(width));
    }

    private static RowCosts costs(int width) {
        return new RowCosts(
                TableKind.SERVICES, HEADER.subList(0, width), MAPPINGS.domains(), MAPPINGS.departments(), true);
    }
}
