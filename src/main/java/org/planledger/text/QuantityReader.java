package org.planledger.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Comparator;

/** Takes the text of a value cell apart: comparison sign or word, number or sum, unit, marks and qualifiers. */
public final class QuantityReader {
    private static final Pattern CUMULATIVE = Pattern.compile("^[【\\[〔](.+)[】\\]〕]$");
    /** Signs that a note under the table explains. */
    private static final Pattern SIGNS = Pattern.compile("^[◆◇★☆▲△●*※#]+|[◆◇★☆▲△●*※#]+$");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)$");
    /** 12/10万 is 12 of 1/10万. */
    private static final Pattern PER = Pattern.compile("^/(?=\\d)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]{0,17}(?:\\.\\d{1,8})?");
    private static final Pattern SUM = Pattern.compile(NUMBER + "(?:\\+" + NUMBER + "){1,20}");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")[%％]?[-—–~～至]+(" + NUMBER + ")");
    private static final Map<String, Comparator> BEFORE = Map.ofEntries(
            Map.entry(">=", Comparator.GE),
            Map.entry("<=", Comparator.LE),
            Map.entry("≥", Comparator.GE),
            Map.entry("≧", Comparator.GE),
            Map.entry("≤", Comparator.LE),
            Map.entry("≦", Comparator.LE),
            Map.entry(">", Comparator.GT),
            Map.entry("<", Comparator.LT),
            Map.entry("不低于", Comparator.GE),
            Map.entry("不少于", Comparator.GE),
            Map.entry("不小于", Comparator.GE),
            Map.entry("至少", Comparator.GE),
            Map.entry("不高于", Comparator.LE),
            Map.entry("不超过", Comparator.LE),
            Map.entry("不大于", Comparator.LE),
            Map.entry("超过", Comparator.GT),
            Map.entry("高于", Comparator.GT),
            Map.entry("大于", Comparator.GT),
            Map.entry("低于", Comparator.LT),
            Map.entry("小于", Comparator.LT),
            Map.entry("达到", Comparator.EQ),
            Map.entry("达", Comparator.EQ),
            Map.entry("为", Comparator.EQ),
            Map.entry("控制在", Comparator.EQ),
            Map.entry("保持在", Comparator.EQ),
            Map.entry("稳定在", Comparator.EQ),
            Map.entry("提高到", Comparator.EQ),
            Map.entry("近", Comparator.APPROX),
            Map.entry("约", Comparator.APPROX));
    private static final Map<String, Comparator> AFTER = Map.ofEntries(
            Map.entry("以上", Comparator.GE),
            Map.entry("及以上", Comparator.GE),
            Map.entry("以内", Comparator.LE),
            Map.entry("以下", Comparator.LE),
            Map.entry("及以下", Comparator.LE),
            Map.entry("左右", Comparator.APPROX),
            Map.entry("余", Comparator.GT),
            Map.entry("多", Comparator.GT),
            Map.entry(">", Comparator.GT),
            Map.entry("<", Comparator.LT));

    private final Units units;

    /** Takes the units that may stand beside a number. */
    public QuantityReader(Units units) {
        this.units = units;
    }

    /** Reads a value cell; a text without a number gives an empty value and keeps words as the qualifier. */
    public Quantity read(String text) {
        String rest = SIGNS.matcher(Cjk.fold(text)).replaceAll("");
        boolean cumulative = false;
        Matcher marked = CUMULATIVE.matcher(rest);
        if (marked.matches()) {
            cumulative = rest.startsWith("【");
            rest = marked.group(1);
        }
        if (rest.startsWith("累计")) {
            cumulative = true;
            rest = rest.substring(2);
        }
        String qualifier = "";
        Matcher bracket = BRACKET.matcher(rest);
        if (bracket.find() && bracket.start() > 0) {
            cumulative |= bracket.group(1).contains("累计");
            boolean unit = units.isUnit(bracket.group(1));
            qualifier = unit || bracket.group(1).contains("累计") ? "" : bracket.group(1);
            rest = rest.substring(0, bracket.start()) + (unit ? bracket.group(1) : "");
        }
        Optional<Measured> measured = measure(rest);
        if (measured.isEmpty()) {
            return new Quantity(Optional.empty(), Optional.empty(), Optional.empty(), "", cumulative, words(rest));
        }
        Measured found = measured.get();
        return new Quantity(
                Optional.of(found.comparator()),
                Optional.of(found.value()),
                found.high(),
                found.unit(),
                cumulative,
                qualifier);
    }

    private Optional<Measured> measure(String text) {
        String rest = text;
        Comparator comparator = Comparator.EQ;
        String before = longest(BEFORE, rest, true);
        if (!before.isEmpty()) {
            comparator = BEFORE.getOrDefault(before, Comparator.EQ);
            rest = rest.substring(before.length());
        }
        String after = longest(AFTER, rest, false);
        if (!after.isEmpty()) {
            comparator = AFTER.getOrDefault(after, Comparator.EQ);
            rest = rest.substring(0, rest.length() - after.length());
        }
        Matcher range = RANGE.matcher(rest);
        if (range.lookingAt() && isUnitOrNone(rest.substring(range.end()))) {
            return Optional.of(new Measured(
                    comparator,
                    total(range.group(1)),
                    Optional.of(total(range.group(2))),
                    rest.substring(range.end())));
        }
        Matcher sum = SUM.matcher(rest);
        Matcher number = sum.lookingAt() ? sum : NUMBER.matcher(rest);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String unit = PER.matcher(rest.substring(number.end())).replaceFirst("1/");
        if (!isUnitOrNone(unit)) {
            return Optional.empty();
        }
        return Optional.of(new Measured(comparator, total(number.group()), Optional.empty(), unit));
    }

    private boolean isUnitOrNone(String text) {
        return text.isEmpty() || units.isUnit(text);
    }

    private static BigDecimal total(String sum) {
        BigDecimal total = BigDecimal.ZERO;
        for (String part : sum.split("\\+")) {
            total = total.add(new BigDecimal(part.replace(",", "")));
        }
        return total;
    }

    private static String words(String text) {
        return text.codePoints().anyMatch(c -> Cjk.isHan((char) c)) ? text : "";
    }

    private static String longest(Map<String, Comparator> words, String text, boolean prefix) {
        String best = "";
        for (String word : words.keySet()) {
            boolean fits = prefix ? text.startsWith(word) : text.endsWith(word);
            best = fits && word.length() > best.length() ? word : best;
        }
        return best;
    }

    private record Measured(Comparator comparator, BigDecimal value, Optional<BigDecimal> high, String unit) {}
}
