package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Box;
import org.planledger.model.LineRange;
import org.planledger.model.Paragraph;
import org.planledger.text.Cjk;

/**
 * 专栏 boxes: a caption {@code 专栏3：…} and what belongs under it. Text has no frame, so the end is found from the form
 * of the items: numbered ones go on as long as numbers follow; {@code 名称。内容} and {@code 类别：甲、乙} as long as the
 * lines keep that form; a box that was a table cell ends where its cell ended, at two blank lines.
 */
final class BoxRecogniser implements BlockRecogniser {
    private static final Pattern CAPTION =
            Pattern.compile("^[专專][栏欄]\\s*([\\d一二三四五六七八九十]{0,3}(?:[-－.]\\d{1,2})?)\\s*[：:、.．]?\\s*(.*)$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^[-－—•·]?\\s*(?:[（(]?\\d{1,2}[）)]|\\d{1,2}[、．.]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[①-⑳]).*$");
    private static final Pattern NAMED = Pattern.compile("^[^，。；：]{2,30}。.+$");
    private static final Pattern LABELLED = Pattern.compile("^[^，。；：、]{2,15}：.+$");
    private static final int LONGEST_CAPTION = 60;
    private static final int SHORTEST_CUT_LINE = 10;
    private static final int CELL_END = 2;
    /** How many lines of text an item of a box may go on before the next number. */
    private static final int LONGEST_ITEM = 4;

    private final HeadingRecogniser headings;
    private final TableHeaderReader headers;

    BoxRecogniser(HeadingRecogniser headings, TableHeaderReader headers) {
        this.headers = headers;
        this.headings = headings;
    }

    /** Tells whether a line is the caption of a box. */
    static boolean isCaption(Line line) {
        return line.text().length() <= LONGEST_CAPTION
                && !line.text().contains("。")
                && CAPTION.matcher(line.text()).matches();
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line caption = lines.get(from);
        Matcher matcher = CAPTION.matcher(caption.text());
        if (!isCaption(caption) || !matcher.matches()) {
            return Optional.empty();
        }
        List<Paragraph> paragraphs = paragraphs(lines, from + 1);
        LineRange range = paragraphs.stream()
                .map(Paragraph::lines)
                .reduce(LineRange::cover)
                .map(caption.range()::cover)
                .orElse(caption.range());
        return Optional.of(Recognised.of(new Box(range, matcher.group(1), matcher.group(2), paragraphs)));
    }

    private List<Paragraph> paragraphs(Lines lines, int from) {
        List<List<Line>> paragraphs = new ArrayList<>();
        OptionalInt next = lines.nextFilled(from);
        while (next.isPresent()) {
            Line line = lines.get(next.getAsInt());
            if (lines.isFurniture(line) || !line.hasText()) {
                next = lines.nextFilled(line.number() + 1);
                continue;
            }
            Fit fit = fit(lines, line, paragraphs);
            if (fit == Fit.OUTSIDE) {
                break;
            }
            if (fit == Fit.NEW_ITEM) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(line);
            next = lines.nextFilled(line.number() + 1);
        }
        return paragraphs.stream().map(BoxRecogniser::paragraph).toList();
    }

    private Fit fit(Lines lines, Line line, List<List<Line>> paragraphs) {
        if (headings.startsPart(lines, line) || isCaption(line) || startsTable(lines, line)) {
            return Fit.OUTSIDE;
        }
        if (paragraphs.isEmpty()) {
            return Fit.NEW_ITEM;
        }
        Line first = paragraphs.get(0).get(0);
        List<Line> open = paragraphs.get(paragraphs.size() - 1);
        Line last = open.get(open.size() - 1);
        if (first.tabbed() && lines.blanksBefore(line.number()) >= CELL_END) {
            return Fit.OUTSIDE;
        }
        if (isNumbered(first)) {
            if (rank(line) < rank(first)) {
                return Fit.OUTSIDE;
            }
            return isNumbered(line) ? Fit.NEW_ITEM : continuation(lines, line, last, paragraphs.size());
        }
        boolean sameForm = NAMED.matcher(line.text()).matches()
                || LABELLED.matcher(line.text()).matches()
                || ProjectList.isList(line.text());
        boolean near = first.tabbed() || lines.blanksBefore(line.number()) == 0;
        if (!last.isFinished() && !sameForm && !line.indented() && last.text().length() >= SHORTEST_CUT_LINE) {
            return Fit.CONTINUES;
        }
        return sameForm && near ? Fit.NEW_ITEM : Fit.OUTSIDE;
    }

    /** Text after a numbered item belongs to it when the item was cut, or when it follows at once in the same cell. */
    private Fit continuation(Lines lines, Line line, Line last, int items) {
        boolean sameCell = lines.blanksBefore(line.number()) == 0 && !line.indented();
        boolean cut = !last.isFinished() && !line.indented();
        return cut || sameCell || itemFollows(lines, line, items + 1) ? Fit.CONTINUES : Fit.OUTSIDE;
    }

    /** Tells whether the item with the next number stands a few lines below. */
    private boolean itemFollows(Lines lines, Line line, int number) {
        int at = line.number();
        for (int count = 0; count < LONGEST_ITEM; count++) {
            OptionalInt next = lines.nextFilled(at + 1);
            if (next.isEmpty()
                    || headings.startsPart(lines, lines.get(next.getAsInt()))
                    || isCaption(lines.get(next.getAsInt()))) {
                return false;
            }
            at = next.getAsInt();
            if (lines.get(at).text().matches("^[（(]?" + number + "[）)、．.](?!\\d).*")) {
                return true;
            }
        }
        return false;
    }

    /** A marker of an outer numbering family (二、 after 1.) is a heading, not an item. */
    private static int rank(Line line) {
        return NumberingFamily.find(line.text())
                .map(marker -> marker.family().rank())
                .orElse(isNumbered(line) ? NumberingFamily.ARABIC.rank() : Integer.MAX_VALUE);
    }

    private boolean startsTable(Lines lines, Line line) {
        OptionalInt next = lines.nextFilled(line.number() + 1);
        return headers.read(lines, line.number()).isPresent()
                || !line.isFinished()
                        && line.text().length() <= LONGEST_CAPTION
                        && next.isPresent()
                        && headers.read(lines, next.getAsInt()).isPresent();
    }

    private static boolean isNumbered(Line line) {
        return NUMBERED.matcher(line.text()).matches();
    }

    private static Paragraph paragraph(List<Line> lines) {
        LineRange range = lines.get(0).range().cover(lines.get(lines.size() - 1).range());
        return new Paragraph(range, Cjk.join(lines.stream().map(Line::text).toList()));
    }

    private enum Fit {
        NEW_ITEM,
        CONTINUES,
        OUTSIDE
    }
}
