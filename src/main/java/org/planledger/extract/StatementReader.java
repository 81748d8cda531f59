package org.planledger.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Comparator;
import org.planledger.model.LineRange;
import org.planledger.model.Statement;
import org.planledger.text.Brackets;
import org.planledger.text.Figure;
import org.planledger.text.FigureFinder;
import org.planledger.text.NarrativeTerms;

/**
 * Reads the figures of one sentence by its grammar: 名称 达到 figure; 占比 figure; 新建 figure 名称; 新建 名称 figure; 甲、乙 分别
 * 达到 figure、figure; 实现 名称 全覆盖. A figure that fits none of these is left alone.
 */
final class StatementReader {
    private static final Pattern FULL = Pattern.compile("实现([^，。；、：]{2,30}?)全覆盖");
    private static final Pattern CHANGE = Pattern.compile("(?:比|较)(20\\d{2})年(?:末|底)?(?:提高|提升|增加|上升|增长|下降|降低|减少)了?$");
    private static final Pattern GROWTH = Pattern.compile("(?:年均|年均增|平均)?(?:增长|增速|增幅|递增)$");
    private static final Pattern SHARE = Pattern.compile("^约?占(.{1,12}?)的?(?:比例|比重)?(?:为|达到|达)?$");
    private static final Pattern JOINT = Pattern.compile("^(?:[、\\s]|以及|及|和|与)*$");
    private static final String CLAUSE_ENDS = "，。：,；？！";
    private static final Set<String> WEAK_VERBS = Set.of("为", "实现", "");
    private static final int LONGEST_NOUN = 30;

    private final NarrativeTerms terms;
    private final FigureFinder finder;
    private final StatementName names;
    private final ObjectPhrases objects;
    private final boolean built;

    /**
     * Takes the words to read by.
     *
     * @param built whether things that are built count, as in running text; in a service standard they do not
     */
    StatementReader(NarrativeTerms terms, FigureFinder finder, boolean built) {
        this.terms = terms;
        this.finder = finder;
        this.names = new StatementName(terms);
        this.objects = new ObjectPhrases(terms);
        this.built = built;
    }

    /** Gives the statements of a sentence with their offsets in it; times and lines are the caller's business. */
    List<Found> read(String sentence) {
        List<Found> found = new ArrayList<>();
        List<Figure> figures = finder.find(sentence);
        int taken = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (terms.skipsUnit(figure.unit()) && !isSpan(sentence, figure)) {
                continue;
            }
            List<Found> list = respectively(sentence, figures, i);
            if (!list.isEmpty()) {
                found.addAll(list);
                i += list.size() - 1;
            } else {
                one(sentence, figure, taken, found).ifPresent(found::add);
            }
            if (!found.isEmpty()) {
                taken = Math.max(taken, found.get(found.size() - 1).end());
            }
        }
        if (built) {
            full(sentence, found);
        }
        return found;
    }

    private Optional<Found> one(String sentence, Figure figure, int taken, List<Found> found) {
        int clause = clauseStart(sentence, figure.start());
        String before = sentence.substring(Math.max(clause, Math.min(taken, figure.start())), figure.start());
        String after = sentence.substring(figure.end());
        String name = share(before, found)
                .or(() -> attained(before, figure))
                .or(() -> changed(before))
                .orElse("");
        if (name.isEmpty() && built && !isRatio(figure)) {
            String phrase = sentence.substring(clause, figure.start());
            Optional<String> behind = objects.behind(before, after, objects.startsWithVerb(phrase));
            if (behind.isPresent()) {
                int end = figure.end()
                        + after.indexOf(ObjectPhrases.noun(after))
                        + ObjectPhrases.noun(after).length();
                return Optional.of(new Found(behind.get(), figure, OptionalInt.empty(), end));
            }
            boolean inList = objects.startsWithVerb(phrase) && taken > clause || !found.isEmpty() && taken < clause;
            name = objects.before(before, after, inList).orElse("");
        }
        if (name.isEmpty() && isRatio(figure) && figure.value().intValue() == 100) {
            name = wholly(before, after).orElse("");
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(found(name, figure, changeYear(before)));
    }

    private Optional<String> share(String before, List<Found> found) {
        Matcher share = SHARE.matcher(before.strip());
        return share.matches() && !found.isEmpty()
                ? Optional.of(found.get(found.size() - 1).name() + "占" + share.group(1) + "比例")
                : Optional.empty();
    }

    /** 名称 with a verb of attainment, or a measured name right before the figure. */
    private Optional<String> attained(String before, Figure figure) {
        String text = before.strip();
        String verb = terms.attainAtEnd(text);
        String name = text.substring(0, text.length() - verb.length()).strip();
        boolean bounded = figure.comparator() != Comparator.EQ || isRatio(figure);
        String trimmed = names.trim(name);
        if (verb.isEmpty() && !(bounded && terms.endsInMetric(trimmed))) {
            return Optional.empty();
        }
        boolean measured = terms.endsInMetric(trimmed) || isRatio(figure) || !WEAK_VERBS.contains(verb);
        return Optional.of(trimmed).filter(found -> !found.isEmpty() && measured);
    }

    private Optional<String> changed(String before) {
        Matcher change = CHANGE.matcher(before.strip());
        if (change.find()) {
            return Optional.of(names.trim(before.strip().substring(0, change.start())))
                    .filter(name -> !name.isEmpty());
        }
        return GROWTH.matcher(before.strip()).find()
                ? Optional.of(names.trim(before)).filter(name -> name.length() > 4)
                : Optional.empty();
    }

    private static OptionalInt changeYear(String before) {
        Matcher change = CHANGE.matcher(before.strip());
        return change.find() ? OptionalInt.of(Integer.parseInt(change.group(1))) : OptionalInt.empty();
    }

    private static Optional<String> wholly(String before, String after) {
        String tail = Brackets.splitOutside(after, "，。；、：").get(0);
        boolean verb = tail.length() >= 4 && tail.length() <= LONGEST_NOUN;
        return verb ? Optional.of(before.strip() + tail) : Optional.empty();
    }

    /** 甲、乙、丙 分别达到 a、b、c. */
    private List<Found> respectively(String sentence, List<Figure> figures, int first) {
        Figure figure = figures.get(first);
        String before = sentence.substring(clauseStart(sentence, figure.start()), figure.start())
                .strip();
        String verb = terms.attainAtEnd(before);
        String subject = before.substring(0, before.length() - verb.length()).strip();
        if (!subject.endsWith("分别")) {
            return List.of();
        }
        String list = subject.substring(0, subject.length() - 2).replaceAll("(?<=率)[和及与]", "、");
        List<String> subjects =
                Brackets.splitOutside(list, "、").stream().map(names::trim).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < subjects.size() && first + i < figures.size(); i++) {
            Figure next = figures.get(first + i);
            int end = i == 0 ? next.start() : figures.get(first + i - 1).end();
            if (subjects.size() < 2
                    || subjects.get(i).isEmpty()
                    || !JOINT.matcher(sentence.substring(end, next.start())).matches()) {
                return List.of();
            }
            found.add(found(subjects.get(i), withUnitOf(figures, first, subjects.size(), next), OptionalInt.empty()));
        }
        return found.size() == subjects.size() ? found : List.of();
    }

    private static Figure withUnitOf(List<Figure> figures, int first, int count, Figure figure) {
        Figure last = figures.get(Math.min(figures.size(), first + count) - 1);
        boolean bound = figure.comparator() == Comparator.EQ && last.unit().equals(figure.unit());
        return bound
                ? new Figure(
                        figure.start(),
                        figure.end(),
                        figure.text(),
                        last.comparator(),
                        figure.value(),
                        figure.high(),
                        figure.unit())
                : figure;
    }

    private void full(String sentence, List<Found> found) {
        Matcher full = FULL.matcher(sentence);
        while (full.find()) {
            String name = names.trim(full.group(1));
            if (!name.isEmpty()) {
                Figure figure = new Figure(
                        full.end() - 3,
                        full.end(),
                        "全覆盖",
                        Comparator.EQ,
                        BigDecimal.valueOf(100),
                        Optional.empty(),
                        "%");
                found.add(found(name + (name.endsWith("率") ? "" : "覆盖率"), figure, OptionalInt.empty()));
            }
        }
    }

    private static Found found(String name, Figure figure, OptionalInt changeFrom) {
        return new Found(name, figure, changeFrom, figure.end());
    }

    private boolean isSpan(String sentence, Figure figure) {
        String before = sentence.substring(clauseStart(sentence, figure.start()), figure.start());
        return before.contains("年限")
                || before.contains("寿命")
                || !terms.attainAtEnd(before.strip()).isEmpty() && figure.unit().equals("项");
    }

    private static boolean isRatio(Figure figure) {
        return figure.unit().equals("%")
                || figure.unit().equals("％")
                || figure.unit().equals("‰")
                || figure.unit().startsWith("1/");
    }

    private static int clauseStart(String sentence, int end) {
        int depth = 0;
        for (int i = end - 1; i >= 0; i--) {
            char c = sentence.charAt(i);
            depth += "）)》".indexOf(c) >= 0 ? 1 : "（(《".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && CLAUSE_ENDS.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A statement before its time and place are known. */
    record Found(String name, Figure figure, OptionalInt changeFrom, int end) {
        Statement at(TimeFrame time, boolean past, LineRange lines) {
            return new Statement(
                    name,
                    time.year(),
                    past,
                    figure.text(),
                    figure.comparator(),
                    Optional.of(figure.value()),
                    figure.high(),
                    figure.unit(),
                    changeFrom,
                    OptionalInt.empty(),
                    lines);
        }
    }
}
