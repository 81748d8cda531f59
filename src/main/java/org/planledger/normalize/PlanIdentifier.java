package org.planledger.normalize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planledger.model.DocumentKind;
import org.planledger.model.Extraction;
import org.planledger.model.Imprint;
import org.planledger.model.Plan;
import org.planledger.model.SourceText;
import org.planledger.text.Cjk;
import org.planledger.text.PeriodFinder;
import org.planledger.text.PlanPeriod;
import org.planledger.text.PrintedDate;
import org.planledger.text.Region;

/** Says which plan a document is: its region, period, subject and kind, and the id made of them. */
final class PlanIdentifier {
    private static final String UNKNOWN = "未知";
    private static final int HASH_DIGITS = 8;
    private static final int LONGEST_SUBJECT = 30;
    private static final Pattern FORM =
            Pattern.compile("(?:体系)?(?:建设|发展|均等化)*(?:专项)?(?:规划纲要|规划|行动计划|计划|实施方案|方案|清单|标准)?(?:（.*）)?$");
    private static final String PUBLIC_SERVICE = "公共服务";

    private final RegionFinder regions;
    private final PeriodFinder periods;

    PlanIdentifier(RegionFinder regions, PeriodFinder periods) {
        this.regions = regions;
        this.periods = periods;
    }

    Plan identify(SourceText source, Extraction extraction) {
        Imprint imprint = extraction.imprint();
        Optional<Region> region = regions.find(imprint, source);
        PlanPeriod span = periods.find(imprint.title(), source.lines());
        DocumentKind kind = kind(imprint.title(), extraction);
        return new Plan(
                id(source, region, span, subject(imprint.title(), region, source), kind),
                kind,
                imprint.title(),
                region.map(Region::name).orElse(""),
                region.flatMap(Region::level),
                region.map(Region::province).orElse(""),
                span.name(),
                span.start(),
                span.end(),
                imprint.issuer(),
                imprint.documentNumber(),
                PrintedDate.find(imprint.issuedOn()),
                source.sourcePath(),
                source.mediaType(),
                source.sha256(),
                source.range().start(),
                source.range().end());
    }

    private static String id(
            SourceText source, Optional<Region> region, PlanPeriod span, String subject, DocumentKind kind) {
        StringBuilder id = new StringBuilder(region.map(Region::name).orElse(UNKNOWN));
        id.append('-').append(label(span)).append('-').append(subject);
        if (kind != DocumentKind.PLAN) {
            id.append('-').append(kind.code());
        }
        if (region.isEmpty()) {
            id.append('-')
                    .append(
                            source.sha256(),
                            0,
                            Math.min(HASH_DIGITS, source.sha256().length()));
        }
        return id.toString();
    }

    private static long count(List<String> lines, String word) {
        return lines.stream().filter(line -> line.contains(word)).count();
    }

    private static String subject(String title, Optional<Region> region, SourceText source) {
        if (title.contains(PUBLIC_SERVICE) || title.isEmpty() && count(source.lines(), PUBLIC_SERVICE) > 0) {
            return PUBLIC_SERVICE;
        }
        String rest = Cjk.fold(title);
        int place = region.map(found -> rest.indexOf(found.name()) < 0
                        ? 0
                        : rest.indexOf(found.name()) + found.name().length())
                .orElse(0);
        String core = rest.substring(place)
                .replaceFirst("^[“\"]?十[一二三四五六七]五[”\"]?(?:时期)?", "")
                .replaceFirst(PeriodFinder.YEARS.pattern(), "");
        String subject = FORM.matcher(core).replaceFirst("").replaceAll("[^\\u4e00-\\u9fff\\w]", "");
        return subject.isEmpty() ? UNKNOWN : subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }

    private static DocumentKind kind(String title, Extraction extraction) {
        if (title.contains("清单")) {
            return DocumentKind.SERVICE_LIST;
        }
        if (title.contains("标准")) {
            return DocumentKind.STANDARD;
        }
        boolean tasksOnly = !extraction.tasks().isEmpty()
                && extraction.services().isEmpty()
                && extraction.indicators().isEmpty();
        return tasksOnly && title.contains("分工") ? DocumentKind.TASK_NOTICE : DocumentKind.PLAN;
    }

    private static String label(PlanPeriod span) {
        if (!span.name().isEmpty()) {
            return span.name();
        }
        return span.start().isPresent() && span.end().isPresent()
                ? span.start().getAsInt() + "-" + span.end().getAsInt()
                : UNKNOWN;
    }
}
