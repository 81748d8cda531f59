package org.planledger.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which unit an unknown one may be: one written alike, or a compound of which one part is written alike. */
final class UnitSuggestions {
    private static final Pattern OTHER_SEPARATORS = Pattern.compile("[每・•．.。－\\-—]");
    private static final Pattern PARTS = Pattern.compile("[^/·]+");
    private static final double SAME_BUT_FOR_SEPARATORS = 0.95;

    private final Units units;

    UnitSuggestions(Units units) {
        this.units = units;
    }

    List<MappingSuggestion> of(String printed) {
        String text = Cjk.fold(printed);
        Map<String, MappingSuggestion> found = new LinkedHashMap<>();
        separators(text).ifPresent(suggestion -> found.put(suggestion.target(), suggestion));
        for (Part part : unknownParts(text)) {
            for (MappingSuggestion unit : alike(part.unknown())) {
                String target = part.before() + unit.target() + part.after();
                found.putIfAbsent(target, new MappingSuggestion(target, unit.score(), unit.reason()));
            }
        }
        return MappingSuggestions.sorted(new ArrayList<>(found.values()));
    }

    private Optional<MappingSuggestion> separators(String text) {
        String usual = OTHER_SEPARATORS.matcher(text).replaceAll("/");
        return units.isUnit(usual)
                ? Optional.of(MappingSuggestions.suggestion(
                        usual, new Likeness(SAME_BUT_FOR_SEPARATORS, "分隔符写法不同，即“" + usual + "”")))
                : Optional.empty();
    }

    /** The only unknown part of a compound without the scale before it, else the text itself. */
    private List<Part> unknownParts(String text) {
        List<Part> unknown = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            if (!units.isUnit(matcher.group())) {
                int scale = units.scaleBefore(matcher.group());
                unknown.add(new Part(
                        text.substring(0, matcher.start() + scale),
                        matcher.group().substring(scale),
                        text.substring(matcher.end())));
            }
        }
        boolean onlyOne = unknown.size() == 1 && !unknown.get(0).unknown().isEmpty();
        return onlyOne ? unknown : List.of(new Part("", text, ""));
    }

    private List<MappingSuggestion> alike(String text) {
        Map<String, Likeness> best = new LinkedHashMap<>();
        units.names()
                .forEach((name, unit) ->
                        best.merge(unit, likeness(text, name), (a, b) -> b.score() > a.score() ? b : a));
        List<MappingSuggestion> found = new ArrayList<>();
        best.forEach((unit, likeness) -> found.add(MappingSuggestions.suggestion(unit, likeness)));
        return MappingSuggestions.sorted(found);
    }

    /** Units are short: one character at the end says what is counted. */
    private static Likeness likeness(String text, String name) {
        Likeness likeness = Likeness.of(text, name);
        if (!text.endsWith(name)) {
            return likeness;
        }
        double score = 0.5 + 0.4 * name.length() / text.length();
        return score > likeness.score() ? new Likeness(score, "以单位“" + name + "”结尾") : likeness;
    }

    /** A part of a unit that is not known, and what stands around it. */
    private record Part(String before, String unknown, String after) {}
}
