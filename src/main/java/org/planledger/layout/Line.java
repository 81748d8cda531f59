package org.planledger.layout;

import java.util.Arrays;
import java.util.List;
import org.planledger.model.LineRange;
import org.planledger.text.Cjk;
import org.planledger.text.ConversionMarks;

/**
 * A line as the layout sees it.
 *
 * @param number its number in the source, from 1
 * @param printed the line without the marks that a conversion left in it; tabs are kept
 * @param text the printed line without layout blanks
 * @param tabbed whether it starts with a tab, as the cells of a flattened Word table do
 * @param indented whether it starts with a blank or tab
 * @param continued whether its cells go on with those of the row above
 */
record Line(int number, String printed, String text, boolean tabbed, boolean indented, boolean continued) {
    static Line of(int number, String raw) {
        String printed = ConversionMarks.strip(raw);
        int first = 0;
        while (first < printed.length() && printed.charAt(first) != '\t' && Cjk.isBlank(printed.charAt(first))) {
            first++;
        }
        boolean tabbed = first < printed.length() && printed.charAt(first) == '\t';
        return new Line(number, printed, Cjk.squeeze(printed), tabbed, tabbed || first > 0, false);
    }

    /** Gives the same line as a row or cell of a table: with tabs between its cells. */
    Line shaped(List<String> cells, boolean goesOn) {
        String row = String.join("\t", cells);
        return new Line(number, row, Cjk.squeeze(row), row.startsWith("\t"), indented, goesOn);
    }

    boolean isBlank() {
        return text.isEmpty() && !tabbed;
    }

    /** Tells whether the line holds something; an empty cell is something, but no text. */
    boolean hasText() {
        return !text.isEmpty();
    }

    LineRange range() {
        return LineRange.of(number);
    }

    /** Gives the texts between the tabs. */
    List<String> cells() {
        return Arrays.stream(printed.split("\t", -1)).map(Cjk::squeeze).toList();
    }

    /** Tells whether the text ends as a sentence does. */
    boolean isFinished() {
        return !text.isEmpty() && "。！？；：”）!?;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
