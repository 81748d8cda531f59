package org.planledger.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the lines of a table below its header. Text conversion lets plain lines stand between the cells (the rest of a
 * cell, or debris), so a plain line ends the table only where no more of its cells follow.
 */
final class TableBodyReader {
    /** The longest run of debris inside a table seen in a published plan has 41 lines. */
    private static final int LONGEST_DEBRIS = 80;

    private static final int LONGEST_CELL_END = 40;

    private final TableHeaderReader headers;
    private final HeadingRecogniser headings;

    TableBodyReader(TableHeaderReader headers, HeadingRecogniser headings) {
        this.headers = headers;
        this.headings = headings;
    }

    /** Gives the body's lines that are not blank, repeated headers and page numbers left out. */
    Body read(Lines lines, TableHeaderReader.Found header) {
        List<Line> body = new ArrayList<>();
        Set<Integer> breaks = new HashSet<>();
        boolean broken = false;
        int last = header.lines().end();
        OptionalInt next = lines.nextFilled(last + 1);
        while (next.isPresent()) {
            Line line = lines.get(next.getAsInt());
            int end = line.number();
            if (!lines.isFurniture(line)) {
                Optional<TableHeaderReader.Found> other =
                        isRow(line, header) ? headers.read(lines, end) : Optional.empty();
                if (other.isPresent() && !other.get().sameAs(header)
                        || other.isEmpty() && !belongs(lines, line, body, header)) {
                    break;
                }
                if (other.isPresent()) {
                    end = other.get().lines().end();
                    broken = true;
                } else {
                    body.add(line);
                    if (broken) {
                        breaks.add(line.number());
                    }
                    broken = false;
                }
                last = end;
            } else {
                broken = true;
            }
            next = lines.nextFilled(end + 1);
        }
        return new Body(List.copyOf(body), Set.copyOf(breaks), last);
    }

    private boolean belongs(Lines lines, Line line, List<Line> body, TableHeaderReader.Found header) {
        if (isRow(line, header)) {
            return !BoxRecogniser.isCaption(line) && !isIndentedText(lines, line, header);
        }
        if (headings.startsPart(lines, line) || BoxRecogniser.isCaption(line)) {
            return false;
        }
        return rowFollows(lines, line, header) || endsCell(lines, line, body, header);
    }

    /** A whole sentence behind a single tab, after a blank line, is a paragraph set in from the margin. */
    private static boolean isIndentedText(Lines lines, Line line, TableHeaderReader.Found header) {
        return header.rowPerLine()
                && line.tabbed()
                && line.cells().size() == 2
                && line.text().endsWith("。")
                && lines.blanksBefore(line.number()) > 0;
    }

    private boolean rowFollows(Lines lines, Line line, TableHeaderReader.Found header) {
        int number = line.number();
        for (int count = 0; count < LONGEST_DEBRIS; count++) {
            OptionalInt next = lines.nextFilled(number + 1);
            if (next.isEmpty()) {
                return false;
            }
            Line candidate = lines.get(next.getAsInt());
            if (isRow(candidate, header)) {
                return headers.read(lines, candidate.number())
                        .filter(found -> !found.sameAs(header))
                        .isEmpty();
            }
            if (headings.startsPart(lines, candidate) || BoxRecogniser.isCaption(candidate)) {
                return false;
            }
            number = candidate.number();
        }
        return false;
    }

    /** The last cell of a table may go on in plain lines: short ones, after at most one blank line. */
    private static boolean endsCell(Lines lines, Line line, List<Line> body, TableHeaderReader.Found header) {
        return !header.rowPerLine()
                && !body.isEmpty()
                && body.get(body.size() - 1).hasText()
                && !body.get(body.size() - 1).isFinished()
                && lines.blanksBefore(line.number()) <= 1
                && NumberingFamily.find(line.text()).isEmpty()
                && line.text().length() <= LONGEST_CELL_END;
    }

    private static boolean isRow(Line line, TableHeaderReader.Found header) {
        return header.rowPerLine() ? line.printed().indexOf('\t') >= 0 : line.tabbed();
    }

    /**
     * The body of a table.
     *
     * @param lines its lines
     * @param breaks the numbers of the lines that stand first on a page
     * @param end the last line of the table in the source
     */
    record Body(List<Line> lines, Set<Integer> breaks, int end) {}
}
