package org.planledger.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.planledger.model.LineRange;
import org.planledger.model.Noise;
import org.planledger.model.NoiseKind;
import org.planledger.text.Cjk;
import org.planledger.text.HeadingTerms;

/** The contents page: a line 目录 and the entries below it, with page numbers or up to where the first one recurs. */
final class ContentsRecogniser implements BlockRecogniser {
    private static final Pattern PAGE = Pattern.compile("[\\s.…·—－-]*\\d{1,4}[\\s—－-]*$");
    private static final int LONGEST_ENTRY = 60;

    private final HeadingTerms terms;

    ContentsRecogniser(HeadingTerms terms) {
        this.terms = terms;
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        if (!terms.isContents(lines.get(from).text())) {
            return Optional.empty();
        }
        OptionalInt first = lines.nextFilled(from + 1);
        if (first.isEmpty() || !isEntry(lines.get(first.getAsInt()))) {
            return Optional.empty();
        }
        boolean paged = hasPage(lines.get(first.getAsInt()));
        String firstTitle = title(lines.get(first.getAsInt()));
        int last = first.getAsInt();
        for (OptionalInt next = lines.nextFilled(last + 1); next.isPresent(); next = lines.nextFilled(last + 1)) {
            Line line = lines.get(next.getAsInt());
            if (!isEntry(line)
                    || paged && !hasPage(line)
                    || !hasPage(line) && title(line).equals(firstTitle)) {
                break;
            }
            last = line.number();
        }
        return Optional.of(Recognised.of(new Noise(new LineRange(from, last), NoiseKind.CONTENTS)));
    }

    private boolean isEntry(Line line) {
        if (line.text().length() > LONGEST_ENTRY || line.text().contains("。")) {
            return false;
        }
        return hasPage(line)
                || NumberingFamily.find(line.text()).isPresent()
                || terms.isPart(line.text())
                || line.text().startsWith("附件");
    }

    private static boolean hasPage(Line line) {
        return PAGE.matcher(line.printed().strip()).find();
    }

    private static String title(Line line) {
        return Cjk.fold(PAGE.matcher(line.text()).replaceFirst(""));
    }
}
