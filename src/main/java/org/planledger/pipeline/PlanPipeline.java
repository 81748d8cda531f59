package org.planledger.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planledger.extract.FactExtraction;
import org.planledger.layout.PlanLayout;
import org.planledger.model.Extraction;
import org.planledger.model.Finding;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.PlanDocument;
import org.planledger.model.PlanRecords;
import org.planledger.model.PlanResult;
import org.planledger.model.RowDecision;
import org.planledger.model.Severity;
import org.planledger.model.SourceText;
import org.planledger.model.StageResult;
import org.planledger.model.SubjectKind;
import org.planledger.model.Table;
import org.planledger.normalize.PlanNormalizer;
import org.planledger.text.Cjk;
import org.planledger.text.Mappings;
import org.planledger.text.Segmenter;

/** Reads one source text into records and findings. Safe for use by several threads. */
public final class PlanPipeline {
    private static final int FEWEST_SECTIONS = 3;

    private final PlanLayout layout;
    private final FactExtraction extraction;
    private final PlanNormalizer normalizer;
    private final TraditionalScript script;

    /** Takes the domain knowledge that all stages share. */
    public PlanPipeline(Mappings mappings) {
        this.layout = new PlanLayout(mappings);
        this.extraction = new FactExtraction(mappings);
        Segmenter segmenter = new Segmenter();
        this.script = new TraditionalScript(segmenter);
        this.normalizer = new PlanNormalizer(mappings, segmenter);
    }

    /** Reads the text; never throws because a plan is odd. */
    public PlanResult read(SourceText source) {
        return reading(source).result();
    }

    /** Reads the text and keeps what each stage made of it. */
    PlanReading reading(SourceText source) {
        if (!TraditionalScript.isTraditional(source)) {
            return readText(source);
        }
        SourceText simplified = script.simplified(source);
        PlanReading reading = readText(simplified);
        PlanResult result = reading.result();
        PrintedForms forms = new PrintedForms(source, simplified);
        return new PlanReading(
                reading.document(),
                reading.extraction(),
                new PlanResult(
                        source,
                        result.records().map(forms::restore),
                        forms.findings(result.findings()),
                        result.unreadCharacters()));
    }

    /** Gives how a row of a flattened table was cut, and which other way was rejected. */
    Optional<RowDecision> decision(PlanDocument document, Table table, LineRange row) {
        return layout.decision(document.source(), table, row);
    }

    private PlanReading readText(SourceText source) {
        StageResult<PlanDocument> document = layout.read(source);
        StageResult<Extraction> extracted = extraction.extract(document.value());
        return new PlanReading(document.value(), extracted.value(), result(source, document, extracted));
    }

    private PlanResult result(
            SourceText source, StageResult<PlanDocument> document, StageResult<Extraction> extracted) {
        int unread = unread(source, extracted.value().read());
        if (!isPlan(document.value(), extracted.value())) {
            return new PlanResult(source, Optional.empty(), List.of(noPlan(source)), unread);
        }
        StageResult<PlanRecords> records = normalizer.normalize(document.value(), extracted.value());
        List<Notice> notices = new ArrayList<>(document.notices());
        notices.addAll(extracted.notices());
        notices.addAll(records.notices());
        String planId = records.value().plan().planId();
        return new PlanResult(source, Optional.of(records.value()), findings(planId, notices), unread);
    }

    /** A plan has an outline, or at least one of the tables or boxes that plans have. */
    private static boolean isPlan(PlanDocument document, Extraction extracted) {
        boolean facts = !extracted.indicators().isEmpty()
                || !extracted.services().isEmpty()
                || !extracted.tasks().isEmpty()
                || !extracted.serviceItems().isEmpty()
                || !extracted.projectItems().isEmpty();
        return facts
                || document.outline().size() >= FEWEST_SECTIONS
                        && !extracted.imprint().title().isEmpty();
    }

    private static Finding noPlan(SourceText source) {
        return new Finding(
                "",
                "",
                "not-a-plan",
                Severity.INFO,
                SubjectKind.FILE,
                source.sourcePath(),
                "文件中没有规划的目录、指标表、服务清单、分工表或专栏，未作为规划读取",
                "",
                "",
                source.range().start(),
                source.range().end(),
                "");
    }

    private static List<Finding> findings(String planId, List<Notice> notices) {
        List<Notice> sorted = new ArrayList<>(notices);
        sorted.sort(Comparator.comparing(Notice::lines));
        List<Finding> findings = new ArrayList<>();
        for (Notice notice : sorted) {
            findings.add(new Finding(
                    planId,
                    String.format(Locale.ROOT, "%s/finding-%03d", planId, findings.size() + 1),
                    notice.rule(),
                    notice.severity(),
                    notice.subjectKind(),
                    notice.subjectKind() == SubjectKind.PLAN ? planId : notice.subjectId(),
                    notice.message(),
                    notice.found(),
                    notice.expected(),
                    notice.lines().start(),
                    notice.lines().end(),
                    notice.excerpt()));
        }
        return findings;
    }

    private static int unread(SourceText source, List<LineRange> read) {
        BitSet seen = new BitSet();
        read.forEach(lines -> seen.set(lines.start(), lines.end() + 1));
        int unread = 0;
        for (int number = seen.nextClearBit(1);
                number <= source.lines().size();
                number = seen.nextClearBit(number + 1)) {
            unread += (int) source.line(number)
                    .chars()
                    .filter(c -> !Cjk.isBlank((char) c))
                    .count();
        }
        return unread;
    }
}
