package org.planledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Block;
import org.planledger.model.Box;
import org.planledger.model.Field;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.model.OutlineEntry;
import org.planledger.model.Paragraph;
import org.planledger.model.PlanDocument;
import org.planledger.model.SourceText;
import org.planledger.model.Statement;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;
import org.planledger.text.Cjk;
import org.planledger.text.ConversionMarks;
import org.planledger.text.FigureFinder;
import org.planledger.text.HeadingTerms;
import org.planledger.text.NarrativeTerms;
import org.planledger.text.Periods;
import org.planledger.text.Units;

/** Reads the quantified statements of running text, of boxes, and of the standards of services. */
final class NarrativeExtractor {
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？]+[。；;！？]?");
    /** A sentence longer than this is a list that lost its punctuation, not a statement. */
    private static final int LONGEST_SENTENCE = 2000;

    private static final int SHORTEST_PARAGRAPH = 10;

    private final NarrativeTerms terms;
    private final HeadingTerms headings;
    private final Periods periods;
    private final StatementReader prose;
    private final StatementReader standards;

    NarrativeExtractor(NarrativeTerms terms, HeadingTerms headings, Periods periods, Units units) {
        this.headings = headings;
        this.terms = terms;
        this.periods = periods;
        this.prose = new StatementReader(terms, new FigureFinder(units), true);
        this.standards = new StatementReader(terms, new FigureFinder(units), false);
    }

    /** Gives the statements of paragraphs and boxes; {@code periodStart} tells past from future. */
    List<Statement> read(PlanDocument document, OptionalInt periodStart) {
        List<Statement> statements = new ArrayList<>();
        // What a glossary tells of is not this plan's own.
        List<LineRange> glossary = document.outline().stream()
                .filter(section -> headings.isGlossary(section.title()))
                .map(OutlineEntry::lines)
                .toList();
        for (Block block : document.blocks()) {
            if (glossary.stream()
                    .anyMatch(section -> section.contains(block.lines().start()))) {
                continue;
            }
            if (block instanceof Paragraph paragraph) {
                boolean past = document.outline().stream()
                        .anyMatch(section ->
                                section.lines().contains(paragraph.lines().start())
                                        && terms.looksBack(section.title()));
                read(document.source(), paragraph, past, periodStart, statements);
            } else if (block instanceof Heading heading && heading.runIn()) {
                read(document.source(), body(document.source(), heading), false, periodStart, statements);
            } else if (block instanceof Box box) {
                box.paragraphs()
                        .forEach(item ->
                                read(document.source(), item, terms.looksBack(box.title()), periodStart, statements));
            }
        }
        return statements;
    }

    /** Gives the statements of a service's standard and coverage. */
    List<Statement> read(TableRecord service, OptionalInt periodStart) {
        List<Statement> statements = new ArrayList<>();
        for (TableColumn column : List.of(TableColumn.CONTENT, TableColumn.STANDARD, TableColumn.COVERAGE)) {
            Field field = service.fields().get(column);
            if (field != null && !field.isEmpty() && !field.inherited()) {
                TimeFrame frame = TimeFrame.none(false);
                Matcher sentence = SENTENCE.matcher(field.text());
                while (sentence.find()) {
                    frame = add(
                            standards,
                            sentence.group(),
                            frame,
                            false,
                            periodStart,
                            offset -> field.lines(),
                            statements);
                }
            }
        }
        return statements;
    }

    /** The text that a heading runs into stands behind its title in the same line. */
    private static Paragraph body(SourceText source, Heading heading) {
        String line =
                Cjk.squeeze(ConversionMarks.strip(source.line(heading.lines().start())));
        return new Paragraph(heading.lines(), line.substring(line.indexOf('。') + 1));
    }

    private void read(
            SourceText source, Paragraph paragraph, boolean past, OptionalInt periodStart, List<Statement> statements) {
        if (paragraph.text().length() < SHORTEST_PARAGRAPH) {
            return;
        }
        TimeFrame frame = TimeFrame.none(past);
        Matcher sentence = SENTENCE.matcher(paragraph.text());
        while (sentence.find()) {
            int start = sentence.start();
            frame = add(
                    prose,
                    sentence.group(),
                    frame,
                    past,
                    periodStart,
                    offset -> lineOf(source, paragraph, start + offset),
                    statements);
        }
    }

    private TimeFrame add(
            StatementReader reader,
            String sentence,
            TimeFrame frame,
            boolean past,
            OptionalInt periodStart,
            IntFunction<LineRange> lines,
            List<Statement> statements) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return frame;
        }
        for (StatementReader.Found found : reader.read(sentence)) {
            String before = sentence.substring(0, found.figure().start());
            TimeFrame time = frame.after(before, periods, periodStart);
            boolean named = time.year().isPresent();
            boolean reached = named ? time.past() : past || terms.isPast(before);
            // What has been built is told in many words; only measured results are read of the past.
            if (!reached || terms.endsInMetric(found.name())) {
                statements.add(
                        found.at(time, reached, lines.apply(found.figure().start())));
            }
        }
        return frame.after(sentence, periods, periodStart);
    }

    /** A paragraph that the page cut stands in several lines; finds the one that an offset falls into. */
    private static LineRange lineOf(SourceText source, Paragraph paragraph, int offset) {
        LineRange lines = paragraph.lines();
        if (lines.size() == 1) {
            return lines;
        }
        long before = filled(paragraph.text().substring(0, offset));
        for (int number = lines.start(); number < lines.end(); number++) {
            long here = filled(ConversionMarks.strip(source.line(number)));
            if (before < here) {
                return LineRange.of(number);
            }
            before -= here;
        }
        return LineRange.of(lines.end());
    }

    private static long filled(String text) {
        return text.chars().filter(c -> !Cjk.isBlank((char) c)).count();
    }
}
