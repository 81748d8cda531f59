package org.planledger.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Field;
import org.planledger.model.LineRange;
import org.planledger.model.ShareText;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;

/** Finds who pays which share of a service: {@code 中央与地方财政按8∶2分担}, {@code 中央承担50%}, {@code 省级承担三分之一}. */
final class ShareExtractor {
    private static final String PAYER =
            "中央财政|中央|地方财政|地方|省级财政|省财政|省级|省|市县（市、区）财政|市县（市、区）|市级财政|市财政|市级|市县|市|县级财政|县财政|县级|县（市、区）|县|区级|区";
    private static final Pattern RATIO = Pattern.compile(
            "(" + PAYER + ")(?:与|和|、)(" + PAYER
                    + ")(?:财政)?(?:按照?)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*[∶:：比]\\s*(\\d{1,3}(?:\\.\\d+)?)(?![\\d∶:：])(?:的?比例)?(?:分担|承担|负担|配套)?");
    /** 对扩权县补助40%: the county receives, it does not pay. */
    private static final Pattern RECEIVER = Pattern.compile("对[^，。；]{0,12}$");

    private static final Pattern PERCENT = Pattern.compile("(" + PAYER
            + ")(?:财政)?(?:对[^，。；]{1,12}?)?(?:各)?(?:承担|负担|补助|分担|安排|配套)?(?:比例为)?\\s*(\\d{1,3}(?:\\.\\d+)?)[%％]");
    private static final Pattern FRACTION =
            Pattern.compile("(" + PAYER + ")(?:财政)?(?:承担|负担|补助|分担)?([二三四五六七八九十])分之([一二三四五六七八九])");
    private static final Map<String, Integer> NUMERALS =
            Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7, "八", 8, "九", 9, "十", 10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareExtractor() {}

    static List<ShareText> extract(TableRecord service) {
        Field field = service.fields().get(TableColumn.FUNDING);
        List<ShareText> shares = new ArrayList<>();
        if (field == null || field.isEmpty() || field.inherited()) {
            return shares;
        }
        int line = service.lines().start();
        Matcher ratio = RATIO.matcher(field.text());
        while (ratio.find()) {
            addRatio(ratio, line, field.lines(), shares);
        }
        Matcher percent = PERCENT.matcher(field.text());
        while (percent.find()) {
            if (RECEIVER.matcher(field.text().substring(0, percent.start())).find()) {
                continue;
            }
            shares.add(new ShareText(
                    percent.group(1), new BigDecimal(percent.group(2)), percent.group(), line, field.lines()));
        }
        Matcher fraction = FRACTION.matcher(field.text());
        while (fraction.find()) {
            BigDecimal parts = BigDecimal.valueOf(NUMERALS.getOrDefault(fraction.group(2), 1));
            BigDecimal share = BigDecimal.valueOf(NUMERALS.getOrDefault(fraction.group(3), 1))
                    .multiply(HUNDRED)
                    .divide(parts, 2, RoundingMode.HALF_UP);
            shares.add(new ShareText(fraction.group(1), share, fraction.group(), line, field.lines()));
        }
        return shares;
    }

    /** 5∶5 and 8∶2 are tenths, 60∶40 are hundredths: the share is what each is of the sum. */
    private static void addRatio(Matcher ratio, int line, LineRange lines, List<ShareText> shares) {
        BigDecimal first = new BigDecimal(ratio.group(3));
        BigDecimal second = new BigDecimal(ratio.group(4));
        BigDecimal sum = first.add(second);
        if (sum.signum() == 0) {
            return;
        }
        BigDecimal share = first.multiply(HUNDRED).divide(sum, 2, RoundingMode.HALF_UP);
        shares.add(new ShareText(ratio.group(1), share, ratio.group(), line, lines));
        shares.add(new ShareText(ratio.group(2), HUNDRED.subtract(share), ratio.group(), line, lines));
    }
}
