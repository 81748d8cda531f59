package org.planledger.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.BandLead;
import org.planledger.model.Block;
import org.planledger.model.Box;
import org.planledger.model.BoxItem;
import org.planledger.model.Cell;
import org.planledger.model.Extraction;
import org.planledger.model.Heading;
import org.planledger.model.Imprint;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.Paragraph;
import org.planledger.model.PlanDocument;
import org.planledger.model.Severity;
import org.planledger.model.StageResult;
import org.planledger.model.Statement;
import org.planledger.model.Table;
import org.planledger.model.TableKind;
import org.planledger.model.TableRecord;
import org.planledger.model.TableRow;
import org.planledger.model.TermEntry;
import org.planledger.text.Brackets;
import org.planledger.text.Domains;
import org.planledger.text.Mappings;
import org.planledger.text.PeriodFinder;

/** The extract stage: asks each extractor for what it finds in a document. */
public final class FactExtraction {
    private static final Pattern CUMULATIVE =
            Pattern.compile("([◆◇★☆▲△●*※#\\[〔])[\\s\\]〕]?[”’\"]?(?:号|标记|内|中)?[^。；]{0,12}累计");

    private final Domains domains;
    private final GlossaryExtractor glossary;
    private final NarrativeExtractor narrative;
    private final PeriodFinder periods;

    /** Takes the names of domains and headings, the words of narrative figures, units and periods. */
    public FactExtraction(Mappings mappings) {
        this.domains = mappings.domains();
        this.glossary = new GlossaryExtractor(mappings.headings());
        this.narrative =
                new NarrativeExtractor(mappings.narrative(), mappings.headings(), mappings.periods(), mappings.units());
        this.periods = new PeriodFinder(mappings.periods());
    }

    /** Extracts what the document says in headings, tables and boxes. */
    public StageResult<Extraction> extract(PlanDocument document) {
        ImprintExtractor.Result imprint = ImprintExtractor.extract(document);
        List<LineRange> read = new ArrayList<>(imprint.read());
        Map<TableKind, List<TableRecord>> records = new EnumMap<>(TableKind.class);
        List<BandLead> bandLeads = new ArrayList<>();
        List<BoxItem> serviceItems = new ArrayList<>();
        List<BoxItem> projectItems = new ArrayList<>();
        String mark = cumulativeMark(document);
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                TableExtractor.Result result = TableExtractor.extract(table, domains, mark);
                records.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).addAll(result.records());
                bandLeads.addAll(result.bandLeads());
            } else if (block instanceof Box box && BoxExtractor.isServiceBox(box)) {
                serviceItems.addAll(BoxExtractor.services(box));
            } else if (block instanceof Box box) {
                projectItems.addAll(BoxExtractor.projects(box));
            }
            if (!(block instanceof Paragraph)) {
                read.add(block.lines());
            }
        }
        List<TableRecord> services = records.getOrDefault(TableKind.SERVICES, List.of());
        List<TermEntry> terms = glossary.extract(document);
        terms.forEach(term -> read.add(term.lines()));
        return new StageResult<>(
                new Extraction(
                        imprint.imprint(),
                        records.getOrDefault(TableKind.INDICATORS, List.of()),
                        services,
                        records.getOrDefault(TableKind.TASKS, List.of()),
                        bandLeads,
                        serviceItems,
                        projectItems,
                        terms,
                        statements(document, imprint.imprint(), services),
                        services.stream()
                                .flatMap(service -> AmountExtractor.extract(service).stream())
                                .toList(),
                        services.stream()
                                .flatMap(service -> ShareExtractor.extract(service).stream())
                                .toList(),
                        CitationExtractor.extract(document.source()),
                        read),
                unbalanced(document));
    }

    /** A note such as ◆为五年累计数 explains a sign. */
    private static String cumulativeMark(PlanDocument document) {
        return document.source().lines().stream()
                .map(CUMULATIVE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    private List<Statement> statements(PlanDocument document, Imprint imprint, List<TableRecord> services) {
        OptionalInt start =
                periods.find(imprint.title(), document.source().lines()).start();
        List<Statement> statements = new ArrayList<>(narrative.read(document, start));
        for (TableRecord service : services) {
            narrative.read(service, start).stream()
                    .map(statement -> statement.ofService(service.lines().start()))
                    .forEach(statements::add);
        }
        return statements;
    }

    private static List<Notice> unbalanced(PlanDocument document) {
        List<Notice> notices = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                check(paragraph.text(), paragraph.lines()).ifPresent(notices::add);
            } else if (block instanceof Heading heading) {
                check(heading.title(), heading.lines()).ifPresent(notices::add);
            } else if (block instanceof Box box) {
                box.paragraphs()
                        .forEach(item -> check(item.text(), item.lines()).ifPresent(notices::add));
            } else if (block instanceof Table table) {
                for (TableRow row : table.rows()) {
                    for (Cell cell : row.cells()) {
                        check(cell.text(), cell.lines()).ifPresent(notices::add);
                    }
                }
            }
        }
        return notices;
    }

    private static Optional<Notice> check(String text, LineRange lines) {
        return Brackets.unbalanced(text)
                .map(bracket ->
                        Notice.at("unbalanced-bracket", Severity.WARNING, lines, "括号或引号不成对：“" + bracket + "”", text));
    }
}
