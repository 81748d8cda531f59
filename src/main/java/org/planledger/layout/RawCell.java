package org.planledger.layout;

import java.util.List;
import org.planledger.model.Cell;
import org.planledger.model.LineRange;
import org.planledger.text.Cjk;

/**
 * A cell of the stream that a flattened table is: the line that starts it and those that go on in it.
 *
 * @param parts its lines, at least one
 * @param blanksBefore how many blank lines stand before it
 */
record RawCell(List<Line> parts, int blanksBefore) {
    RawCell {
        parts = List.copyOf(parts);
    }

    Line first() {
        return parts.get(0);
    }

    String text() {
        return parts.size() == 1
                ? first().text()
                : Cjk.join(parts.stream().map(Line::text).toList());
    }

    LineRange lines() {
        return first().range().cover(parts.get(parts.size() - 1).range());
    }

    Cell toCell() {
        return new Cell(text(), lines());
    }
}
