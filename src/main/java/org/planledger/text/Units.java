package org.planledger.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planledger.model.MappingSource;

/** Units of measure and the scales 万, 亿 before them, from {@code mappings/units.csv}. */
public final class Units {
    private static final String SEPARATORS = "/·";
    private static final int LONGEST_UNIT = 10;
    private static final int LONGEST_SIMPLE_UNIT = 3;
    private static final Pattern UNIT_LIKE = Pattern.compile("(?![含不其按以占指均])[\\p{IsHan}A-Za-z0-9/·%‰²³]+");

    private final Map<String, Base> units = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private final MappingFile file;

    Units(MappingFile file) {
        this.file = file;
        for (MappingFile.Row row : file.rows()) {
            BigDecimal factor = factor(file, row);
            switch (row.cell(1)) {
                case "scale" -> scales.put(row.cell(0), factor);
                case "unit" -> add(row, factor);
                default -> throw file.error(row, "kind must be unit or scale, not \"" + row.cell(1) + "\"");
            }
        }
    }

    /** Tells whether a text is a unit: a known one, with a scale, or several joined by {@code /} or {@code ·}. */
    public boolean isUnit(String text) {
        return base(text).isPresent();
    }

    /** Gives the base unit of a printed unit and the factor that turns a value into it: 万人 is 人 and 10000. */
    public Optional<Base> base(String text) {
        String unit = Cjk.fold(text);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Base> whole = single(unit);
        return whole.isPresent() ? whole : compound(unit);
    }

    /** Gives the rows by which a printed unit is known: one, or one each for its scale and its parts. */
    public List<MappingSource> sources(String text) {
        String unit = Cjk.fold(text);
        if (!isUnit(unit)) {
            return List.of();
        }
        return single(unit).isPresent()
                ? singleSources(unit)
                : Arrays.stream(unit.split("[" + SEPARATORS + "]"))
                        .flatMap(part -> singleSources(part).stream())
                        .toList();
    }

    private List<MappingSource> singleSources(String unit) {
        int scale = units.containsKey(unit) ? 0 : scales.containsKey(unit) ? unit.length() : scaleBefore(unit);
        String scaled = unit.substring(0, scale);
        String plain = unit.substring(scale);
        return file.rows().stream()
                .filter(row -> row.cell(1).equals("scale")
                        ? row.cell(0).equals(scaled)
                        : Stream.concat(Stream.of(row.cell(0)), row.list(4).stream())
                                .anyMatch(name -> Cjk.fold(name).equals(plain)))
                .map(row -> file.source(row, row.cell(0)))
                .toList();
    }

    /**
     * Tells whether a text that is no known unit is written like one: 元/人·学程, 万张床, 车位. Something longer or with
     * other punctuation is a remark.
     */
    public boolean looksLikeUnit(String printed) {
        String text = Cjk.fold(printed);
        if (text.length() < 2
                || text.length() > LONGEST_UNIT
                || isUnit(text)
                || !UNIT_LIKE.matcher(text).matches()) {
            return false;
        }
        boolean knownPart = Arrays.stream(text.split("[/·]")).anyMatch(this::isUnit);
        boolean compound = text.indexOf('/') >= 0 && knownPart;
        boolean counted =
                text.length() <= LONGEST_SIMPLE_UNIT && names.keySet().stream().anyMatch(text::endsWith);
        return compound || scaleBefore(text) > 0 || counted;
    }

    /** Gives the folded units and spellings, each with the unit whose row they stand in. */
    Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Gives the length of the scale that a text begins with, such as 万 in 万张床; 0 without one. */
    int scaleBefore(String text) {
        return scales.keySet().stream()
                .filter(scale -> text.startsWith(scale) && text.length() > scale.length())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Optional<Base> single(String unit) {
        Base plain = units.get(unit);
        if (plain != null) {
            return Optional.of(plain);
        }
        for (int length = Math.min(2, unit.length()); length > 0; length--) {
            BigDecimal scale = scales.get(unit.substring(0, length));
            Base rest = scale == null ? null : units.get(unit.substring(length));
            if (scale != null && rest != null) {
                return Optional.of(new Base(rest.unit(), rest.factor().multiply(scale)));
            }
            if (scale != null && length == unit.length()) {
                return Optional.of(new Base("", scale));
            }
        }
        return Optional.empty();
    }

    private Optional<Base> compound(String unit) {
        StringBuilder base = new StringBuilder();
        BigDecimal factor = BigDecimal.ONE;
        int start = 0;
        for (int i = 0; i <= unit.length(); i++) {
            if (i < unit.length() && SEPARATORS.indexOf(unit.charAt(i)) < 0) {
                continue;
            }
            Optional<Base> part = single(unit.substring(start, i));
            if (part.isEmpty() || start == 0 && i == unit.length()) {
                return Optional.empty();
            }
            base.append(start == 0 ? part.get().unit() : unit.substring(start, i));
            factor = start == 0 ? part.get().factor() : factor;
            base.append(i < unit.length() ? unit.substring(i, i + 1) : "");
            start = i + 1;
        }
        return Optional.of(new Base(base.toString(), factor));
    }

    private void add(MappingFile.Row row, BigDecimal factor) {
        Base base = new Base(row.cell(2).isEmpty() ? row.cell(0) : row.cell(2), factor);
        units.put(Cjk.fold(row.cell(0)), base);
        names.put(Cjk.fold(row.cell(0)), row.cell(0));
        row.list(4).forEach(spelling -> {
            units.put(Cjk.fold(spelling), base);
            names.put(Cjk.fold(spelling), row.cell(0));
        });
    }

    private static BigDecimal factor(MappingFile file, MappingFile.Row row) {
        try {
            return row.cell(3).isEmpty() ? BigDecimal.ONE : new BigDecimal(row.cell(3));
        } catch (NumberFormatException e) {
            throw file.error(row, "factor \"" + row.cell(3) + "\" is no number");
        }
    }

    /**
     * What a printed unit comes down to.
     *
     * @param unit the base unit
     * @param factor what to multiply a value by
     */
    public record Base(String unit, BigDecimal factor) {}
}
