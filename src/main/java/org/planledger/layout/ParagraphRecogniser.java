package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.planledger.model.LineRange;
import org.planledger.model.Paragraph;
import org.planledger.text.Cjk;

/** Running text: whatever no other recogniser claims, joined with the next line where a page break cut it. */
final class ParagraphRecogniser implements BlockRecogniser {
    /** A line shorter than this was not cut by the page: it is a salutation, a signature or a list entry. */
    private static final int SHORTEST_CUT_LINE = 20;

    private static final Pattern TITLE_END = Pattern.compile("(?:规划|方案|清单|通知|意见|纲要|标准|\\d日|号)$");
    private static final int LONGEST_SALUTATION = 40;
    private static final int LARGEST_GAP = 3;

    private final List<BlockRecogniser> others;

    ParagraphRecogniser(List<BlockRecogniser> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        List<String> parts = new ArrayList<>();
        Line last = lines.get(from);
        parts.add(last.text());
        while (!last.isFinished()
                && last.text().length() >= SHORTEST_CUT_LINE
                && !TITLE_END.matcher(last.text()).find()) {
            Optional<Line> next = continuation(lines, last.number(), before);
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            parts.add(last.text());
        }
        return Optional.of(Recognised.of(new Paragraph(new LineRange(from, last.number()), Cjk.join(parts))));
    }

    private Optional<Line> continuation(Lines lines, int from, BlockHistory before) {
        int last = from;
        OptionalInt next = lines.nextFilled(last + 1);
        while (next.isPresent() && lines.isFurniture(lines.get(next.getAsInt()))) {
            last = next.getAsInt();
            next = lines.nextFilled(last + 1);
        }
        if (next.isEmpty() || next.getAsInt() - last > LARGEST_GAP) {
            return Optional.empty();
        }
        Line line = lines.get(next.getAsInt());
        boolean salutation =
                line.text().length() <= LONGEST_SALUTATION && line.text().endsWith("：");
        boolean starts = salutation
                || line.indented()
                || line.text().startsWith("—")
                || NumberingFamily.find(line.text()).isPresent()
                || others.stream()
                        .anyMatch(other ->
                                other.recognise(lines, line.number(), before).isPresent());
        return starts ? Optional.empty() : Optional.of(line);
    }
}
