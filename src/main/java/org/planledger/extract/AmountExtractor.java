package org.planledger.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.AmountText;
import org.planledger.model.Comparator;
import org.planledger.model.Field;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;

/**
 * Finds the amounts of money in the standard of a service: {@code 小学每生每年1000元、初中1250元}, {@code 1650元/人/月}. What they
 * are counted by stands before them (每人每月) or behind (/人·月); in a list it is said once, for all.
 */
final class AmountExtractor {
    private static final String NUMBER = "\\d[\\d,]{0,17}(?:\\.\\d{1,8})?";
    private static final Pattern AMOUNT = Pattern.compile(
            "(不低于|不少于|至少|不超过|不高于|不超出|最高|≥|≤|＞|＜|约)?\\s*(" + NUMBER + ")(?:\\s*[-—－–~～至]\\s*(" + NUMBER
                    + "))?\\s*([百千万亿]?元)((?:[/／][生人户年月天日次具套床学亩]{1,2}|[/／]学[年期])?(?:[/／·•.・][人年月天日次])?)\\s*(以上|以下|以内|左右)?");
    private static final Pattern PER = Pattern.compile("每([生人户床具套次])|每(年|月|天|日|学年|学期)|年人均|月人均|生均|人均|户均|年均");
    private static final Pattern COMPACT = Pattern.compile("^/([生人户])([年月天日])$");
    private static final Pattern FILLER = Pattern.compile(
            "(?:每[生人户床具套次年月天日]|每学[年期]|年人均|月人均|生均|人均|户均|分别|提高到|提高至|提高|增加|发放|给予|按照?|为|达到|达|标准|补助|补贴|资助|平均|的|：|:|最低|最高|国家基础|基准定额|公用经费|执行|安排|提供|递增|每年|至){1,12}$");
    private static final Set<String> TIMES = Set.of("年", "月", "天", "日", "学年", "学期");
    private static final String CLAUSE_ENDS = "，。；、：,;:（(";
    private static final int LONGEST_SUBJECT = 16;

    private AmountExtractor() {}

    static List<AmountText> extract(TableRecord service) {
        List<AmountText> amounts = new ArrayList<>();
        for (TableColumn column : List.of(TableColumn.STANDARD, TableColumn.CONTENT)) {
            Field field = service.fields().get(column);
            if (field != null && !field.inherited()) {
                read(field, service.lines().start(), amounts);
            }
        }
        return amounts;
    }

    private static void read(Field field, int serviceLine, List<AmountText> amounts) {
        String text = field.text();
        Matcher amount = AMOUNT.matcher(text);
        int end = 0;
        String per = "";
        while (amount.find()) {
            String clause = text.substring(clauseStart(text, end, amount.start()), amount.start());
            String between = text.substring(end, amount.start());
            String own = per(clause);
            boolean list = end > 0 && between.length() <= LONGEST_SUBJECT && between.indexOf('。') < 0;
            per = !own.isEmpty() ? own : list ? per : "";
            String behind = compact(amount.group(5));
            amounts.add(new AmountText(
                    subject(clause),
                    amount.group().strip(),
                    comparator(amount.group(1), amount.group(6)),
                    number(amount.group(2)),
                    Optional.ofNullable(amount.group(3)).map(AmountExtractor::number),
                    amount.group(4) + joined(behind, per),
                    serviceLine,
                    field.lines()));
            end = amount.end();
        }
    }

    /** What stands behind the amount decides; a time said before it is added: 每月1400元/人. */
    private static String joined(String behind, String per) {
        boolean addTime = !behind.isEmpty() && behind.indexOf('·') < 0 && TIMES.contains(per.replace("/", ""));
        return behind.isEmpty() ? per : addTime ? behind + "·" + per.substring(1) : behind;
    }

    /** Puts 每生每年 into the form of a unit: /生·年. */
    private static String per(String clause) {
        String who = "";
        String when = "";
        Matcher matcher = PER.matcher(clause);
        while (matcher.find()) {
            String all = matcher.group();
            who = matcher.group(1) != null
                    ? matcher.group(1)
                    : all.endsWith("均") && all.length() > 1 ? whoOf(all, who) : who;
            when = matcher.group(2) != null
                    ? matcher.group(2)
                    : all.startsWith("年") ? "年" : all.startsWith("月") ? "月" : when;
        }
        if (who.isEmpty()) {
            return when.isEmpty() ? "" : "/" + when;
        }
        return "/" + who + (when.isEmpty() ? "" : "·" + when);
    }

    private static String whoOf(String average, String before) {
        String who = average.substring(average.length() - 2, average.length() - 1);
        return "生人户".contains(who) ? who : before;
    }

    private static String compact(String behind) {
        String unit =
                behind.replace('／', '/').replace('•', '·').replace('・', '·').replace('.', '·');
        Matcher joined = COMPACT.matcher(unit);
        if (joined.matches()) {
            return "/" + joined.group(1) + "·" + joined.group(2);
        }
        int second = Math.max(unit.indexOf('/', 1), unit.indexOf('·', 1));
        if (second < 0) {
            return unit;
        }
        String first = unit.substring(1, second);
        String last = unit.substring(second + 1);
        return TIMES.contains(first) ? "/" + last + "·" + first : "/" + first + "·" + last;
    }

    private static String subject(String clause) {
        String subject = clause.strip();
        String before;
        do {
            before = subject;
            subject = FILLER.matcher(subject).replaceFirst("").strip();
        } while (!subject.equals(before));
        Matcher per = PER.matcher(subject);
        int last = 0;
        while (per.find()) {
            last = per.end();
        }
        subject = subject.substring(Math.max(last, subject.lastIndexOf('为') + 1));
        return subject.length() > LONGEST_SUBJECT ? "" : subject;
    }

    private static int clauseStart(String text, int after, int end) {
        int start = after;
        for (int i = after; i < end; i++) {
            start = CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 ? i + 1 : start;
        }
        return start;
    }

    private static Comparator comparator(String before, String after) {
        String word = (before == null ? "" : before) + (after == null ? "" : after);
        return switch (word) {
            case "不低于", "不少于", "至少", "≥", "以上" -> Comparator.GE;
            case "不超过", "不高于", "不超出", "最高", "≤", "以下", "以内" -> Comparator.LE;
            case "＞" -> Comparator.GT;
            case "＜" -> Comparator.LT;
            case "约", "左右" -> Comparator.APPROX;
            default -> Comparator.EQ;
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
