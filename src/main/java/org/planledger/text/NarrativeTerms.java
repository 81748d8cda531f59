package org.planledger.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planledger.model.MappingSource;

/** The words by which figures in running text are understood, from {@code mappings/narrative.csv}. */
public final class NarrativeTerms {
    private static final Set<String> KINDS =
            Set.of("attain", "build", "past", "past-title", "lead-in", "metric", "kept-verb", "skip-unit", "tail");

    private final Map<String, List<String>> terms = new HashMap<>();

    private final MappingFile file;

    NarrativeTerms(MappingFile file) {
        this.file = file;
        for (MappingFile.Row row : file.rows()) {
            if (!KINDS.contains(row.cell(0))) {
                throw file.error(row, "unknown kind \"" + row.cell(0) + "\"");
            }
            terms.computeIfAbsent(row.cell(0), kind -> new ArrayList<>()).add(row.cell(1));
        }
        terms.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Gives the verb of attainment (达到, 控制在) that a text ends with, or empty text. */
    public String attainAtEnd(String text) {
        return atEnd("attain", text);
    }

    /** Gives the verb of building or doing (新建, 培训) that a text starts with, or empty text. */
    public String buildAtStart(String text) {
        return of("build").stream().filter(text::startsWith).findFirst().orElse("");
    }

    /** Tells whether a verb belongs to the name of what it makes, as in 新建校舍 and 改建校舍. */
    public boolean isKept(String verb) {
        return of("kept-verb").contains(verb);
    }

    /** Gives the verb of building or doing that a text ends with, or empty text. */
    public String buildAtEnd(String text) {
        return atEnd("build", text);
    }

    /** Gives the word of no weight (力争, 逐步) that a text starts with, or empty text. */
    public String leadInAtStart(String text) {
        return of("lead-in").stream().filter(text::startsWith).findFirst().orElse("");
    }

    /** Tells whether a name ends in a word that is measured: 率, 占比, 总数. */
    public boolean endsInMetric(String text) {
        return !atEnd("metric", text).isEmpty();
    }

    /** Tells whether a clause speaks of what has been reached. */
    public boolean isPast(String clause) {
        return of("past").stream().anyMatch(clause::contains);
    }

    /** Tells whether a section of this title looks back. */
    public boolean looksBack(String title) {
        return of("past-title").stream().anyMatch(title::endsWith);
    }

    /** Gives the word of no weight (均, 分别) that a text ends with, or empty text. */
    public String tailAtEnd(String text) {
        return atEnd("tail", text);
    }

    /** Tells whether a number of this unit says when, how old or in which order, not how much. */
    public boolean skipsUnit(String unit) {
        return of("skip-unit").contains(unit);
    }

    /** Tells whether a text starts with a verb of building or doing, or a word of no weight. */
    public boolean startsWithVerb(String text) {
        return !buildAtStart(text).isEmpty() || !leadInAtStart(text).isEmpty();
    }

    /** Gives the row of the verb of attainment that a text ends with. */
    public Optional<MappingSource> attainSource(String text) {
        String verb = attainAtEnd(text);
        return file.source(1, row -> row.cell(0).equals("attain") && row.cell(1).equals(verb));
    }

    /** Gives the row of a word by which a clause is known to speak of what has been reached. */
    public Optional<MappingSource> pastSource(String clause) {
        return file.source(1, row -> row.cell(0).equals("past") && clause.contains(row.cell(1)));
    }

    private String atEnd(String kind, String text) {
        return of(kind).stream().filter(text::endsWith).findFirst().orElse("");
    }

    private List<String> of(String kind) {
        return terms.getOrDefault(kind, List.of());
    }
}
