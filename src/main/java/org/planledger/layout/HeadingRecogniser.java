package org.planledger.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.text.Cjk;
import org.planledger.text.HeadingTerms;

/**
 * Headings with a number (第一章, 一、, 1.) or a known name (前言, 附件1). A numbered heading may run into its text:
 * {@code （一）总体思路。正文…} has the title up to the first 。.
 */
final class HeadingRecogniser implements BlockRecogniser {
    private static final int UNNUMBERED_RANK = 0;
    private static final int LONGEST_STRONG_TITLE = 60;
    /** The longest title of 一、 in the plans read has 31 characters; list items start at about 35. */
    private static final int LONGEST_WEAK_TITLE = 32;

    private static final int LONGEST_RUN_IN_TITLE = 25;
    private static final int LONGEST_SECOND_LINE = 40;
    /** 1.2 万人 is no section 1.2. */
    private static final Pattern QUANTITY = Pattern.compile("^(?:[万亿个名所张人家套户年月日米元]|平方)");

    private static final Pattern SET_APART = Pattern.compile("^附[件表录錄]\\s+\\S|^附[录錄]\\S");
    private static final Pattern ATTACHMENT = Pattern.compile("^(附[件表录錄][一二三四五六七八九十\\d]{0,3})([:：\\s]*)(.*)$");

    private final HeadingTerms terms;

    HeadingRecogniser(HeadingTerms terms) {
        this.terms = terms;
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line line = lines.get(from);
        if (terms.isPart(line.text())) {
            return heading(line.range(), UNNUMBERED_RANK, "", Cjk.fold(line.text()));
        }
        Optional<Recognised> attachment = attachment(lines, line);
        if (attachment.isPresent()) {
            return attachment;
        }
        return NumberingFamily.findAny(line.text())
                .filter(marker -> !marker.family().isDecimal()
                        || lines.usesDecimals()
                                && !QUANTITY.matcher(marker.rest()).find())
                .flatMap(marker -> numbered(lines, line, marker));
    }

    /** Tells whether a line starts a heading that ends a table or box wherever it stands. */
    boolean startsPart(Lines lines, Line line) {
        return terms.isPart(line.text())
                || attachment(lines, line).isPresent()
                || NumberingFamily.findAny(line.text())
                        .filter(marker ->
                                marker.family().isStrong() || marker.family().isDecimal() && lines.usesDecimals())
                        .flatMap(marker -> numbered(lines, line, marker))
                        .isPresent();
    }

    private Optional<Recognised> numbered(Lines lines, Line line, NumberingFamily.Marker marker) {
        String title = marker.rest();
        boolean strong = marker.family().isStrong();
        if (line.tabbed() && !strong) {
            return Optional.empty();
        }
        int stop = title.indexOf('。');
        if (stop >= 0) {
            return stop == title.length() - 1 && !marker.family().isChinese()
                    ? Optional.empty()
                    : runIn(line, marker, title.substring(0, stop));
        }
        if (title.length() > (strong ? LONGEST_STRONG_TITLE : LONGEST_WEAK_TITLE) || endsAsText(title)) {
            return Optional.empty();
        }
        Optional<Line> second = title.isEmpty() || title.endsWith("：") || title.endsWith(":")
                ? secondLine(lines, line.number() + 1)
                : Optional.empty();
        if (title.isEmpty() && second.isEmpty() || !strong && (title.endsWith("：") || title.endsWith(":"))) {
            return Optional.empty();
        }
        LineRange range = second.map(Line::range).map(line.range()::cover).orElse(line.range());
        String joined =
                second.map(next -> Cjk.join(List.of(title, next.text()))).orElse(title);
        return heading(range, marker.family().rank(), marker.label(), joined);
    }

    private static Optional<Recognised> runIn(Line line, NumberingFamily.Marker marker, String title) {
        boolean plain = !title.isEmpty()
                && title.length() <= LONGEST_RUN_IN_TITLE
                && title.chars().noneMatch(c -> "，：；:;".indexOf(c) >= 0);
        return plain
                ? Optional.of(
                        Recognised.of(new Heading(line.range(), marker.family().rank(), marker.label(), title, true)))
                : Optional.empty();
    }

    private Optional<Recognised> attachment(Lines lines, Line line) {
        Matcher matcher = ATTACHMENT.matcher(line.text());
        if (line.tabbed() || !matcher.matches() || matcher.group(3).contains("。")) {
            return Optional.empty();
        }
        String label = Cjk.fold(matcher.group(1));
        if (!matcher.group(3).isEmpty()) {
            boolean set = label.length() > 2
                    || SET_APART.matcher(line.printed().strip()).find();
            return set && !AttachmentListRecogniser.goesOn(lines, line.number(), line.text())
                    ? heading(line.range(), UNNUMBERED_RANK, label, matcher.group(3))
                    : Optional.empty();
        }
        return secondLine(lines, line.number() + 1)
                .flatMap(next -> heading(line.range().cover(next.range()), UNNUMBERED_RANK, label, next.text()));
    }

    private static Optional<Line> secondLine(Lines lines, int from) {
        OptionalInt next = lines.nextFilled(from);
        return next.isEmpty() || next.getAsInt() > from + 2
                ? Optional.empty()
                : Optional.of(lines.get(next.getAsInt()))
                        .filter(line -> !line.tabbed()
                                && line.text().length() <= LONGEST_SECOND_LINE
                                && !endsAsText(line.text())
                                && NumberingFamily.find(line.text()).isEmpty());
    }

    private static boolean endsAsText(String title) {
        return !title.isEmpty() && "。；;，,、！？".indexOf(title.charAt(title.length() - 1)) >= 0;
    }

    private static Optional<Recognised> heading(LineRange lines, int rank, String label, String title) {
        return Optional.of(Recognised.of(new Heading(lines, rank, label, title, false)));
    }
}
