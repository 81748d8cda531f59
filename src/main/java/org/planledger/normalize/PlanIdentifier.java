package org.planledger.normalize;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.DocumentKind;
import org.planledger.model.Extraction;
import org.planledger.model.Imprint;
import org.planledger.model.Plan;
import org.planledger.model.SourceText;
import org.planledger.text.Cjk;
import org.planledger.text.Periods;
import org.planledger.text.Region;

/** Says which plan a document is: its region, period, subject and kind, and the id made of them. */
final class PlanIdentifier {
    private static final String UNKNOWN = "未知";
    private static final int HASH_DIGITS = 8;
    private static final Pattern YEARS = Pattern.compile("(20\\d{2})年?\\s*[-—–－~～至到]+\\s*(20\\d{2})年");
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern FORM =
            Pattern.compile("(?:体系)?(?:建设|发展|均等化)*(?:专项)?(?:规划纲要|规划|行动计划|计划|实施方案|方案|清单|标准)?(?:（.*）)?$");
    private static final String PUBLIC_SERVICE = "公共服务";

    private final RegionFinder regions;
    private final Periods periods;

    PlanIdentifier(RegionFinder regions, Periods periods) {
        this.regions = regions;
        this.periods = periods;
    }

    Plan identify(SourceText source, Extraction extraction) {
        Imprint imprint = extraction.imprint();
        Optional<Region> region = regions.find(imprint, source);
        Span span = span(imprint.title(), source.lines());
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
                date(imprint.issuedOn()),
                source.sourcePath(),
                source.mediaType(),
                source.sha256(),
                source.range().start(),
                source.range().end());
    }

    private static String id(SourceText source, Optional<Region> region, Span span, String subject, DocumentKind kind) {
        StringBuilder id = new StringBuilder(region.map(Region::name).orElse(UNKNOWN));
        id.append('-').append(span.label()).append('-').append(subject);
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

    /** The period the title names, in words or years; without either the one the text names most often. */
    private Span span(String title, List<String> lines) {
        Optional<Span> named = named(title);
        if (named.isPresent()) {
            return named.get();
        }
        Matcher years = YEARS.matcher(title);
        if (years.find()) {
            return new Span("", year(years.group(1)), year(years.group(2)));
        }
        return periods.names().stream()
                .max(Comparator.comparingLong(name -> count(lines, name)))
                .filter(name -> count(lines, name) > 0)
                .flatMap(this::named)
                .orElse(new Span("", OptionalInt.empty(), OptionalInt.empty()));
    }

    private Optional<Span> named(String text) {
        return periods.names().stream()
                .filter(text::contains)
                .findFirst()
                .flatMap(name -> periods.years(name)
                        .map(years -> new Span(name, OptionalInt.of(years.start()), OptionalInt.of(years.end()))));
    }

    private static long count(List<String> lines, String word) {
        long count = 0;
        for (String line : lines) {
            for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
                count++;
            }
        }
        return count;
    }

    private static OptionalInt year(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
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
                .replaceFirst(YEARS.pattern(), "");
        String subject = FORM.matcher(core).replaceFirst("").replaceAll("[^\\u4e00-\\u9fff\\w]", "");
        return subject.isEmpty() ? UNKNOWN : subject;
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

    private static Optional<LocalDate> date(String printed) {
        Matcher matcher = DATE.matcher(printed);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A period: its name, or empty where it has none, and its years as far as known. */
    private record Span(String name, OptionalInt start, OptionalInt end) {
        String label() {
            if (!name.isEmpty()) {
                return name;
            }
            return start.isPresent() && end.isPresent() ? start.getAsInt() + "-" + end.getAsInt() : UNKNOWN;
        }
    }
}
