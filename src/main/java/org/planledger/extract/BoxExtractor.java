package org.planledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Box;
import org.planledger.model.BoxItem;
import org.planledger.model.Paragraph;
import org.planledger.text.Brackets;

/** Reads the items of a box: {@code 1.名称。内容}, {@code 名称。内容}, {@code 类别：甲、乙} and plain lists of names. */
final class BoxExtractor {
    private static final Pattern SERVICE_BOX = Pattern.compile("服务项目(?:[和及与、]|以及)?(?:服务)?内容|服务清单");
    private static final Pattern ITEM = Pattern.compile(
            "^[-－—•·]?\\s*(?:[（(]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[）)]|(\\d{1,2})[、．.]|([一二三四五六七八九十]{1,3})、|([①-⑳]))\\s*(.*)$");
    private static final Pattern LABEL = Pattern.compile("^([^，。；：:、]{2,15})[：:](.+)$");
    private static final Pattern LEVELS = Pattern.compile(
            "(?:[省市县区州]|乡镇|乡|镇|街道|村|社区)(?:（[^）]*）)?(?:、(?:[省市县区州]|乡镇|乡|镇|街道|村|社区)(?:（[^）]*）)?){1,8}[二两三四五]级");
    private static final char HIDDEN_COMMA = '\uFFFC';

    private BoxExtractor() {}

    static boolean isServiceBox(Box box) {
        return SERVICE_BOX.matcher(box.title()).find();
    }

    /** Gives the items of a box of services: each paragraph is one. */
    static List<BoxItem> services(Box box) {
        return box.paragraphs().stream()
                .map(paragraph -> named(box, paragraph, "", strip(paragraph)))
                .toList();
    }

    /** Gives the items of any other box. */
    static List<BoxItem> projects(Box box) {
        List<BoxItem> items = new ArrayList<>();
        for (Paragraph paragraph : box.paragraphs()) {
            items.addAll(projects(box, paragraph));
        }
        return items;
    }

    private static List<BoxItem> projects(Box box, Paragraph paragraph) {
        Numbered text = strip(paragraph);
        Matcher label = LABEL.matcher(text.rest());
        if (label.matches() && (!isNames(label.group(2)) || isSentence(label.group(2)))) {
            return List.of(new BoxItem(
                    box.number(),
                    box.title(),
                    "",
                    text.number(),
                    label.group(1),
                    label.group(2).strip(),
                    paragraph.lines()));
        }
        if (label.matches() && isNames(label.group(2))) {
            return names(box, paragraph, label.group(1), new Numbered(text.number(), label.group(2)));
        }
        return isNames(text.rest()) && split(text.rest()).size() > 1
                ? names(box, paragraph, "", text)
                : List.of(named(box, paragraph, "", text));
    }

    private static List<BoxItem> names(Box box, Paragraph paragraph, String group, Numbered text) {
        return split(text.rest()).stream()
                .map(name -> new BoxItem(box.number(), box.title(), group, text.number(), name, "", paragraph.lines()))
                .toList();
    }

    private static BoxItem named(Box box, Paragraph paragraph, String group, Numbered text) {
        int stop = text.rest().indexOf('。');
        String name = stop < 0 ? text.rest() : text.rest().substring(0, stop);
        String content = stop < 0 ? "" : text.rest().substring(stop + 1).strip();
        return new BoxItem(box.number(), box.title(), group, text.number(), name, content, paragraph.lines());
    }

    /** A single name with a full stop behind a label is a sentence: 甲学校：新建。 */
    private static boolean isSentence(String text) {
        return text.endsWith("。") && split(text).size() == 1;
    }

    /** Tells whether a text holds names only: no sentence, no clause. */
    private static boolean isNames(String text) {
        return Brackets.splitOutside(withoutStop(text), "，。；").size() == 1;
    }

    private static List<String> split(String text) {
        Matcher levels = LEVELS.matcher(withoutStop(text));
        String shielded = levels.replaceAll(
                match -> Matcher.quoteReplacement(match.group().replace('、', HIDDEN_COMMA)));
        return Brackets.splitOutside(shielded, "、").stream()
                .map(name -> name.replace(HIDDEN_COMMA, '、').strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String withoutStop(String text) {
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    private static Numbered strip(Paragraph paragraph) {
        Matcher matcher = ITEM.matcher(paragraph.text());
        if (!matcher.matches()) {
            return new Numbered("", paragraph.text());
        }
        for (int group = 1; group < matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return new Numbered(matcher.group(group), matcher.group(matcher.groupCount()));
            }
        }
        return new Numbered("", paragraph.text());
    }

    private record Numbered(String number, String rest) {}
}
