package org.planledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Block;
import org.planledger.model.Heading;
import org.planledger.model.Imprint;
import org.planledger.model.LineRange;
import org.planledger.model.Paragraph;
import org.planledger.model.PlanDocument;

/** Reads what a document prints about itself: the lines before its first heading, and the name it gives itself in 《》. */
final class ImprintExtractor {
    private static final int LONGEST_TITLE = 60;
    private static final Pattern TITLE =
            Pattern.compile("^[^。；，：《》]*(?:规划|規劃|规划纲要|方案|清单|清單|标准|標準|计划|分工)(?:[（(][^（）()]*[）)])?$");
    private static final Pattern TITLE_LINE = Pattern.compile("^(?!.*(?:文件|通知|关于|印发|〔))[^。；，：《》\\d]*$");
    private static final Pattern PLACE = Pattern.compile("^[\\u4e00-\\u9fff]{2,12}?[省市县区州旗盟]");
    private static final Pattern YEARS = Pattern.compile("^[（(]20\\d{2}年?[-—–－~～至]+20\\d{2}年?[）)]$");
    private static final Pattern SIGNED =
            Pattern.compile("^[（(]?\\s*([\\u4e00-\\u9fff]{2,25}?(?:局|委员会|政府|办公室|厅|院))[，,\\s]*"
                    + "([\\u4e00-\\u9fff]{2,12}[〔\\[]\\d{4}[〕\\]]\\d{1,4}号)?[，,\\s]*"
                    + "([\\d〇○一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月(?:[\\d一二三四五六七八九十]{1,3}日)?)[）)]?$");
    private static final Pattern ISSUED = Pattern.compile("印发[^《]{0,20}《([^》]+)》|印发([^《》]{4,50}?(?:规划|方案|清单|标准))的通知");
    private static final Pattern OWN_NAME =
            Pattern.compile("(?:编制|制定|制订|编制了|制定了|形成|形成了|出台|编制本)《([^《》]{2,60}(?:规划|清单|标准|方案|计划))》");
    private static final Pattern NUMBER =
            Pattern.compile("^([\\u4e00-\\u9fff]{2,12}[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\s*\\d{1,4}\\s*号)$");
    private static final Pattern DATE =
            Pattern.compile("^((?:\\d{4}|[一二三四五六七八九〇○零]{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日)(?:印发)?$");
    private static final Pattern MONTH = Pattern.compile("^[\\d〇○一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月$");
    private static final Pattern LETTERHEAD = Pattern.compile("^(.{4,30}?)文件$");

    private ImprintExtractor() {}

    static Result extract(PlanDocument document) {
        List<Paragraph> preamble = preamble(document);
        List<LineRange> read = new ArrayList<>();
        String title = title(preamble, read).or(() -> ownName(document, read)).orElse("");
        String number = first(preamble, NUMBER, read);
        String date = first(preamble, DATE, read);
        String issuer = signature(preamble, read)
                .or(() -> Optional.of(first(preamble, LETTERHEAD, read)))
                .orElse("");
        Optional<Matcher> signed = signed(preamble, read);
        if (signed.isPresent() && issuer.isEmpty()) {
            issuer = signed.get().group(1);
            String own = signed.get().group(2);
            number = number.isEmpty() && own != null ? own : number;
            date = date.isEmpty() ? signed.get().group(3) : date;
        }
        if (date.isEmpty()) {
            date = first(closing(document), DATE, read);
        }
        return new Result(new Imprint(title, issuer, number.replaceAll("\\s", ""), date), read);
    }

    /** The paragraphs before the first heading. */
    private static List<Paragraph> preamble(PlanDocument document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Heading) {
                break;
            }
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static List<Paragraph> closing(PlanDocument document) {
        List<Block> blocks = document.blocks();
        return blocks.subList(Math.max(0, blocks.size() - 4), blocks.size()).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    private static Optional<String> title(List<Paragraph> preamble, List<LineRange> read) {
        for (int i = 0; i < preamble.size(); i++) {
            Paragraph paragraph = preamble.get(i);
            String text = paragraph.text();
            if (text.length() <= LONGEST_TITLE && TITLE.matcher(text).matches()) {
                read.add(paragraph.lines());
                return Optional.of(withLinesAbove(preamble, i) + yearsBelow(preamble, i));
            }
        }
        for (Paragraph paragraph : preamble) {
            Matcher matcher = ISSUED.matcher(paragraph.text());
            if (paragraph.text().length() <= LONGEST_TITLE * 2 && matcher.find()) {
                read.add(paragraph.lines());
                String title = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                return Optional.of(title.replaceAll("(?<=[^\\x00-\\x7f])\\s+", ""));
            }
        }
        return Optional.empty();
    }

    /** A long title is set in two or three lines; put together it starts with a place. */
    private static String withLinesAbove(List<Paragraph> preamble, int index) {
        String title = preamble.get(index).text();
        for (int i = index - 1;
                i >= Math.max(0, index - 2) && !PLACE.matcher(title).find();
                i--) {
            Paragraph above = preamble.get(i);
            boolean near = preamble.get(i + 1).lines().start() - above.lines().end() <= 2;
            if (!near
                    || above.text().length() > LONGEST_TITLE / 2
                    || !TITLE_LINE.matcher(above.text()).matches()) {
                break;
            }
            title = above.text() + title;
        }
        return PLACE.matcher(title).find() ? title : preamble.get(index).text();
    }

    /** The years of a plan may stand below its title: （2024—2026年）. */
    private static String yearsBelow(List<Paragraph> preamble, int index) {
        if (index + 1 >= preamble.size()) {
            return "";
        }
        Paragraph below = preamble.get(index + 1);
        boolean near = below.lines().start() - preamble.get(index).lines().end() <= 2;
        return near && YEARS.matcher(below.text()).matches() ? below.text() : "";
    }

    private static Optional<String> ownName(PlanDocument document, List<LineRange> read) {
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                Matcher matcher = OWN_NAME.matcher(paragraph.text());
                if (matcher.find()) {
                    read.add(paragraph.lines());
                    return Optional.of(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static String first(List<Paragraph> paragraphs, Pattern pattern, List<LineRange> read) {
        for (Paragraph paragraph : paragraphs) {
            Matcher matcher = pattern.matcher(paragraph.text());
            if (matcher.matches()) {
                read.add(paragraph.lines());
                return matcher.group(1);
            }
        }
        return "";
    }

    /** Issuer and date in one line, mostly in brackets under the title. */
    private static Optional<Matcher> signed(List<Paragraph> preamble, List<LineRange> read) {
        for (Paragraph paragraph : preamble) {
            Matcher matcher = SIGNED.matcher(paragraph.text());
            if (matcher.matches()) {
                read.add(paragraph.lines());
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** The signature stands right above the date. */
    private static Optional<String> signature(List<Paragraph> preamble, List<LineRange> read) {
        for (int i = 1; i < preamble.size(); i++) {
            Paragraph above = preamble.get(i - 1);
            String below = preamble.get(i).text();
            boolean numbered = NUMBER.matcher(above.text()).matches();
            if (!numbered
                    && (DATE.matcher(below).matches() || MONTH.matcher(below).matches())
                    && above.text().length() <= LONGEST_TITLE / 2
                    && above.text().chars().noneMatch(c -> "，。；：《》".indexOf(c) >= 0)) {
                read.add(above.lines());
                return Optional.of(above.text());
            }
        }
        return Optional.empty();
    }

    /** The imprint and the lines it was read from. */
    record Result(Imprint imprint, List<LineRange> read) {
        Result {
            read = List.copyOf(read);
        }
    }
}
