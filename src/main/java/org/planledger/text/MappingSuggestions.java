package org.planledger.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.model.MappingKind;
import org.planledger.model.TableKind;

/** Says what an unknown name may mean, by its likeness to the names that the mappings know. */
public final class MappingSuggestions {
    private static final int MOST = 3;

    /** Below this, two names of four characters have no more than one in common. */
    private static final double LEAST = 0.5;

    /** Of two names equally alike, the full one is the likelier. */
    private static final double FULL_NAME = 0.01;

    private final Mappings mappings;
    private final UnitSuggestions units;

    /** Takes the names that are known. */
    public MappingSuggestions(Mappings mappings) {
        this.mappings = mappings;
        this.units = new UnitSuggestions(mappings.units());
    }

    /**
     * Gives what the text may mean, the likeliest first.
     *
     * @param table the kind of table that a header stands in, or empty text where it is not known
     * @param rejected what a person has said it does not mean
     */
    public List<MappingSuggestion> suggest(MappingKind kind, String text, String table, RejectedMappings rejected) {
        List<MappingSuggestion> found = switch (kind) {
            case DEPARTMENT -> departments(text);
            case DOMAIN ->
                ranked(List.of(Domains.core(text)), mappings.domains().terms());
            case HEADER -> ranked(List.of(text), headers(table));
            case UNIT -> units.of(text);
        };
        return found.stream()
                .filter(suggestion -> !rejected.has(kind, text, suggestion.target()))
                .limit(MOST)
                .toList();
    }

    /** A department may be printed with its place before it. */
    private List<MappingSuggestion> departments(String text) {
        return ranked(
                Departments.withAndWithoutPlace(text), mappings.departments().names());
    }

    private Map<String, String> headers(String table) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (TableKind kind : TableKind.values()) {
            if (table.isEmpty() || table.equals(kind.code())) {
                mappings.headers()
                        .terms(kind)
                        .forEach((term, column) -> terms.put(term, kind.code() + "/" + column.code()));
            }
        }
        return terms;
    }

    /** For each target the name that is most like one of the texts. */
    private static List<MappingSuggestion> ranked(List<String> texts, Map<String, String> targets) {
        Map<String, Likeness> best = new LinkedHashMap<>();
        for (String text : texts) {
            targets.forEach((name, target) ->
                    best.merge(target, likeness(text, name, target), (a, b) -> b.score() > a.score() ? b : a));
        }
        List<MappingSuggestion> found = new ArrayList<>();
        best.forEach((target, likeness) -> found.add(suggestion(target, likeness)));
        return sorted(found);
    }

    private static Likeness likeness(String text, String name, String target) {
        Likeness likeness = Likeness.of(text, name);
        boolean fullName = name.equals(Cjk.fold(target));
        return fullName ? new Likeness(likeness.score() + FULL_NAME, likeness.reason()) : likeness;
    }

    static MappingSuggestion suggestion(String target, Likeness likeness) {
        BigDecimal score = BigDecimal.valueOf(likeness.score()).setScale(2, RoundingMode.HALF_UP);
        return new MappingSuggestion(target, score, likeness.reason());
    }

    static List<MappingSuggestion> sorted(List<MappingSuggestion> found) {
        return found.stream()
                .filter(suggestion -> suggestion.score().doubleValue() >= LEAST)
                .sorted(Comparator.comparing(MappingSuggestion::score)
                        .reversed()
                        .thenComparing(MappingSuggestion::target))
                .toList();
    }
}
