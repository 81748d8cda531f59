package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.model.Block;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.model.Noise;
import org.planledger.model.NoiseKind;
import org.planledger.model.Notice;
import org.planledger.model.PlanDocument;
import org.planledger.model.RowDecision;
import org.planledger.model.SourceText;
import org.planledger.model.StageResult;
import org.planledger.model.Table;
import org.planledger.text.Mappings;

/** The layout stage: cuts a text into blocks so that every line belongs to exactly one, and builds the outline. */
public final class PlanLayout {
    private final List<BlockRecogniser> recognisers;
    private final TableShapes shapes;
    private final TableRecogniser tables;

    /** Takes the names of headers, headings, domains and departments. */
    public PlanLayout(Mappings mappings) {
        HeadingRecogniser headings = new HeadingRecogniser(mappings.headings());
        TableHeaderReader headers = new TableHeaderReader(mappings.headers(), mappings.domains());
        shapes = new TableShapes(headers);
        TableBodyReader bodies = new TableBodyReader(headers, headings);
        tables = new TableRecogniser(headers, bodies, mappings.domains(), mappings.departments());
        List<BlockRecogniser> ordered = new ArrayList<>(List.of(
                new FurnitureRecogniser(),
                new ContentsRecogniser(mappings.headings()),
                new AttachmentListRecogniser(),
                new LabelledServices(mappings.headers()),
                headings,
                tables,
                new BoxRecogniser(headings, headers),
                new InferredHeadingRecogniser()));
        ordered.add(new ParagraphRecogniser(ordered));
        recognisers = List.copyOf(ordered);
    }

    /** Lays out the text. */
    public StageResult<PlanDocument> read(SourceText source) {
        Lines lines = new Lines(source, shapes);
        BlockHistory history = new BlockHistory();
        List<Notice> notices = new ArrayList<>();
        int next = 1;
        while (next <= lines.count()) {
            Recognised found = recognise(lines, next, history);
            history.add(found.block());
            notices.addAll(found.notices());
            next = found.block().lines().end() + 1;
        }
        List<Block> blocks = history.blocks();
        List<Heading> headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        return new StageResult<>(
                new PlanDocument(source, blocks, OutlineBuilder.build(headings, lines.count())), notices);
    }

    /**
     * Reads a table again to say how the row in these lines was cut out of its cells, and which other way was rejected.
     *
     * @return empty where the table's rows were not cut out of a stream of cells
     */
    public Optional<RowDecision> decision(SourceText source, Table table, LineRange row) {
        return tables.decision(new Lines(source, shapes), table.lines().start(), row);
    }

    private Recognised recognise(Lines lines, int from, BlockHistory history) {
        if (!lines.get(from).hasText()) {
            return blank(lines, from);
        }
        return recognisers.stream()
                .map(recogniser -> recogniser.recognise(lines, from, history))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static Recognised blank(Lines lines, int from) {
        int last = from;
        while (last < lines.count() && !lines.get(last + 1).hasText()) {
            last++;
        }
        return Recognised.of(new Noise(new LineRange(from, last), NoiseKind.BLANK));
    }
}
