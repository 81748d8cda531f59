package org.planledger.layout;

import java.util.Optional;
import java.util.OptionalInt;
import org.planledger.model.Heading;
import org.planledger.text.Cjk;

/**
 * A heading that lost its number: a few Chinese characters without punctuation alone between blank lines, after the end
 * of a sentence and before running text. It takes the rank of the heading before it.
 */
final class InferredHeadingRecogniser implements BlockRecogniser {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 10;
    private static final int SHORTEST_BODY = 60;

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line line = lines.get(from);
        if (line.tabbed() || !isTitle(line.text()) || !standsAlone(lines, from)) {
            return Optional.empty();
        }
        return before.lastHeading()
                .filter(heading -> heading.rank() > 0)
                .map(heading -> Recognised.of(new Heading(line.range(), heading.rank(), "", line.text(), false)));
    }

    private static boolean isTitle(String text) {
        return text.length() >= SHORTEST_TITLE
                && text.length() <= LONGEST_TITLE
                && text.chars().allMatch(c -> Cjk.isHan((char) c));
    }

    private static boolean standsAlone(Lines lines, int from) {
        OptionalInt above = lines.previousFilled(from);
        OptionalInt below = lines.nextFilled(from + 1);
        return above.isPresent()
                && above.getAsInt() < from - 1
                && lines.get(above.getAsInt()).isFinished()
                && below.isPresent()
                && below.getAsInt() > from + 1
                && !lines.get(below.getAsInt()).tabbed()
                && lines.get(below.getAsInt()).text().length() >= SHORTEST_BODY;
    }
}
