package org.planledger.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import org.planledger.model.Noise;
import org.planledger.model.NoiseKind;

/** Page numbers such as {@code — 12 —} or {@code - 12 -} that stand alone in a line. */
final class FurnitureRecogniser implements BlockRecogniser {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("^(?:[-—–－]\\s*\\d{1,4}\\s*[-—–－]|第\\s*\\d{1,4}\\s*页(?:\\s*共\\s*\\d{1,4}\\s*页)?)$");

    static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line line = lines.get(from);
        return isPageNumber(line)
                ? Optional.of(Recognised.of(new Noise(line.range(), NoiseKind.FURNITURE)))
                : Optional.empty();
    }
}
