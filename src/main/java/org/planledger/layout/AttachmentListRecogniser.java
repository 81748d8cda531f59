package org.planledger.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.LineRange;
import org.planledger.model.Paragraph;
import org.planledger.text.Cjk;

/** The list of attachments at the end of a text: {@code 附件：1.…} and the entries that count on below it. */
final class AttachmentListRecogniser implements BlockRecogniser {
    private static final Pattern START = Pattern.compile("^附件(?:\\d{1,2})?[:：]\\s*(?:\\d{1,2}[、．.])?\\s*\\S.*$");
    private static final Pattern NUMBER = Pattern.compile("^(?:附件)?[:：\\s]*(\\d{1,2})[、．.:：\\s].*$");
    private static final Pattern NUMBERED = Pattern.compile("^附件\\d.*$");
    private static final int LONGEST_ENTRY = 60;

    /** Tells whether the line below {@code number} is the next entry of the list that {@code text} is an entry of. */
    static boolean goesOn(Lines lines, int number, String text) {
        OptionalInt next = lines.nextFilled(number + 1);
        if (next.isEmpty()) {
            return false;
        }
        Line line = lines.get(next.getAsInt());
        return !line.tabbed()
                && line.text().length() <= LONGEST_ENTRY
                && !line.text().contains("。")
                && count(line.text()) == count(text) + 1;
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line line = lines.get(from);
        if (line.tabbed()
                || line.text().length() > LONGEST_ENTRY
                || !START.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        int last = from;
        while (goesOn(lines, last, lines.get(last).text())) {
            last = lines.nextFilled(last + 1).orElseThrow();
        }
        if (last == from && NUMBERED.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int number = from; number <= last; number++) {
            text.append(lines.get(number).text());
        }
        return Optional.of(Recognised.of(new Paragraph(new LineRange(from, last), text.toString())));
    }

    /** The number of an entry; one without a number counts as the first. */
    private static int count(String text) {
        Matcher matcher = NUMBER.matcher(Cjk.fold(text).replaceFirst("^附件(?=\\d)", ""));
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : text.startsWith("附件") ? 1 : Integer.MIN_VALUE;
    }
}
