package org.planledger.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.planledger.model.LineRange;
import org.planledger.model.Paragraph;

/** The list of attachments at the end of a text: {@code 附件：1.…} and the numbered lines below it. */
final class AttachmentListRecogniser implements BlockRecogniser {
    private static final Pattern START = Pattern.compile("^附件[一二三四五六七八九十\\d]{0,3}[:：]\\s*\\S.*$");
    private static final Pattern ENTRY = Pattern.compile("^(?:附件)?\\d{1,2}[、．.:：].*$");
    private static final int LONGEST_ENTRY = 60;

    /** Tells whether the line after {@code number} is one more entry of such a list. */
    static boolean goesOn(Lines lines, int number) {
        OptionalInt next = lines.nextFilled(number + 1);
        return next.isPresent() && isEntry(lines.get(next.getAsInt()));
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
        while (goesOn(lines, last)) {
            last = lines.nextFilled(last + 1).orElseThrow();
        }
        StringBuilder text = new StringBuilder();
        for (int number = from; number <= last; number++) {
            text.append(lines.get(number).text());
        }
        return Optional.of(Recognised.of(new Paragraph(new LineRange(from, last), text.toString())));
    }

    private static boolean isEntry(Line line) {
        return !line.tabbed()
                && line.text().length() <= LONGEST_ENTRY
                && ENTRY.matcher(line.text()).matches();
    }
}
