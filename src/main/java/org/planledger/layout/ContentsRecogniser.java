package org.planledger.layout;

import java.util.Optional;
import java.util.OptionalInt;
import org.planledger.model.LineRange;
import org.planledger.model.Noise;
import org.planledger.model.NoiseKind;
import org.planledger.text.Cjk;
import org.planledger.text.HeadingTerms;

/** The contents page: a line 目录 and the entries below it, with page numbers or up to where the first one recurs. */
final class ContentsRecogniser implements BlockRecogniser {
    private static final String LEADERS = " \t.…·—－-　";
    private static final int LONGEST_PAGE_NUMBER = 4;
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
        return pageStart(line.text()) >= 0;
    }

    private static String title(Line line) {
        int page = pageStart(line.text());
        return Cjk.fold(page < 0 ? line.text() : line.text().substring(0, page));
    }

    /** Gives where the page number of an entry starts, leaders before it included, or -1. */
    private static int pageStart(String text) {
        int end = text.length();
        while (end > 0 && LEADERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
            start--;
        }
        if (start == end || end - start > LONGEST_PAGE_NUMBER) {
            return -1;
        }
        while (start > 0 && LEADERS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
