package org.planledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.CitationText;
import org.planledger.model.LineRange;
import org.planledger.model.SourceText;
import org.planledger.text.Cjk;
import org.planledger.text.ConversionMarks;

/** Finds the documents that a text names: {@code 《…》}, with {@code （国发〔2021〕1号）} or a date behind it. */
final class CitationExtractor {
    private static final Pattern CITATION =
            Pattern.compile("《([^《》]{4,80}(?:〈[^〉]*〉[^《》]*)?)》(?:\\s*[（(]([^（）()]{4,60})[）)])?");
    private static final Pattern NUMBER = Pattern.compile(
            "[\\u4e00-\\u9fff]{1,12}[〔\\[【]\\d{4}[〕\\]】]\\s*第?\\s*\\d{1,4}\\s*号|(?:GB|DB|CJJ|JGJ)[/T\\s\\d.-]+|[\\u4e00-\\u9fff]{2,8}第\\d{1,4}号");
    private static final Pattern DATE =
            Pattern.compile("(?<!自)[\\d〇一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(?!起)");

    private CitationExtractor() {}

    static List<CitationText> extract(SourceText source) {
        List<CitationText> citations = new ArrayList<>();
        for (int number = 1; number <= source.lines().size(); number++) {
            String line = source.line(number);
            if (line.indexOf('《') >= 0) {
                read(Cjk.squeeze(ConversionMarks.strip(line)), LineRange.of(number), citations);
            }
        }
        return citations;
    }

    private static void read(String line, LineRange at, List<CitationText> citations) {
        Matcher matcher = CITATION.matcher(line);
        while (matcher.find()) {
            String behind = matcher.group(2) == null ? "" : matcher.group(2);
            citations.add(new CitationText(matcher.group(1).strip(), first(NUMBER, behind), first(DATE, behind), at));
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group().replaceAll("\\s", "") : "";
    }
}
