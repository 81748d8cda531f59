package org.planledger.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Comparator;

/**
 * Finds numbers with units in running text. Years, ages, dates, ordinals and numbers in brackets or titles are no
 * figures; neither is a number whose unit is not known.
 */
public final class FigureFinder {
    private static final String NUMBER = "(?:\\d[\\d,]{0,17}(?:\\.\\d{1,8})?)";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\dA-Za-z第])(?<!\\d[.．])("
            + "(?:不低于|不少于|不小于|不高于|不超过|不大于|不超出|至少|最少|超过|高于|大于|多于|低于|小于|少于|约|近|[≥≤＞＜><]=?)\\s*)?"
            + "(" + NUMBER + "|(?<=[^一二三四五六七八九十第])[一两](?=[所个家处座支]))"
            + "(?:\\s*[%％]?\\s*[-—–~～至]+\\s*(" + NUMBER + "))?");
    private static final Pattern PER = Pattern.compile("^/(?:10万|十万|万|千)");
    private static final Pattern AFTER = Pattern.compile("^\\s*(及以上|及以下|以上|以下|以内|之内|左右)");
    private static final Map<String, Comparator> WORDS = Map.ofEntries(
            Map.entry("不低于", Comparator.GE),
            Map.entry("不少于", Comparator.GE),
            Map.entry("不小于", Comparator.GE),
            Map.entry("至少", Comparator.GE),
            Map.entry("最少", Comparator.GE),
            Map.entry("≥", Comparator.GE),
            Map.entry(">=", Comparator.GE),
            Map.entry("不高于", Comparator.LE),
            Map.entry("不超过", Comparator.LE),
            Map.entry("不超出", Comparator.LE),
            Map.entry("不大于", Comparator.LE),
            Map.entry("≤", Comparator.LE),
            Map.entry("<=", Comparator.LE),
            Map.entry("超过", Comparator.GT),
            Map.entry("高于", Comparator.GT),
            Map.entry("大于", Comparator.GT),
            Map.entry("多于", Comparator.GT),
            Map.entry(">", Comparator.GT),
            Map.entry("＞", Comparator.GT),
            Map.entry("低于", Comparator.LT),
            Map.entry("小于", Comparator.LT),
            Map.entry("少于", Comparator.LT),
            Map.entry("<", Comparator.LT),
            Map.entry("＜", Comparator.LT),
            Map.entry("约", Comparator.APPROX),
            Map.entry("近", Comparator.APPROX),
            Map.entry("以上", Comparator.GE),
            Map.entry("及以上", Comparator.GE),
            Map.entry("以下", Comparator.LE),
            Map.entry("及以下", Comparator.LE),
            Map.entry("以内", Comparator.LE),
            Map.entry("之内", Comparator.LE),
            Map.entry("左右", Comparator.APPROX));
    private static final String OPEN = "（(《【〔";
    private static final String CLOSE = "）)》】〕";
    private static final int LONGEST_UNIT = 8;

    private final Units units;

    /** Takes the units that make a number a figure. */
    public FigureFinder(Units units) {
        this.units = units;
    }

    /** Gives the figures of a text in their order. */
    public List<Figure> find(String text) {
        List<Figure> figures = new ArrayList<>();
        boolean[] bracketed = bracketed(text);
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            if (!bracketed[matcher.start(2)]) {
                figure(text, matcher).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private Optional<Figure> figure(String text, Matcher matcher) {
        String rest = text.substring(matcher.end());
        int blanks = rest.length() - rest.stripLeading().length();
        String unit = unit(rest.substring(blanks));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = matcher.end() + blanks + unit.length();
        Matcher after = AFTER.matcher(text.substring(end));
        String word = Optional.ofNullable(matcher.group(1)).orElse("").strip();
        if (after.find()) {
            word = word.isEmpty() ? after.group(1) : word;
            end += after.end();
        }
        Comparator comparator = WORDS.getOrDefault(word, Comparator.EQ);
        return Optional.of(new Figure(
                matcher.start(),
                end,
                text.substring(matcher.start(), end),
                comparator,
                number(matcher.group(2)),
                Optional.ofNullable(matcher.group(3)).map(FigureFinder::number),
                unit.startsWith("/") ? "1" + unit : unit));
    }

    private String unit(String rest) {
        Matcher per = PER.matcher(rest);
        if (per.find()) {
            return per.group();
        }
        for (int length = Math.min(LONGEST_UNIT, rest.length()); length > 0; length--) {
            String candidate = rest.substring(0, length);
            if (candidate.indexOf(' ') < 0
                    && !candidate.endsWith("/")
                    && units.base(candidate)
                            .filter(base -> !base.unit().isEmpty())
                            .isPresent()) {
                return candidate;
            }
        }
        return "";
    }

    private static boolean[] bracketed(String text) {
        boolean[] inside = new boolean[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                depth++;
            }
            inside[i] = depth > 0;
            if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
        }
        return inside;
    }

    private static BigDecimal number(String text) {
        return switch (text) {
            case "一" -> BigDecimal.ONE;
            case "两" -> BigDecimal.valueOf(2);
            default -> new BigDecimal(text.replace(",", ""));
        };
    }
}
