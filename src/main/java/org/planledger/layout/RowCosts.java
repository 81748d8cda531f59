package org.planledger.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.planledger.layout.RowAssembler.Cut;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableKind;
import org.planledger.text.Cjk;
import org.planledger.text.Departments;
import org.planledger.text.Domains;

/**
 * Weighs a row of a flattened table. A row of the full width between blank lines costs nothing; each thing that does not
 * fit adds to it. The weights were set so that the five plans read come out right and no pair of them decides alone.
 */
final class RowCosts {
    private static final double NO_BLANK_BEFORE = 3;
    private static final double NO_BLANK_AFTER = 2;
    private static final double BLANK_INSIDE = 1.5;
    private static final double MISSING_CELL = 4;
    private static final double BAND_INSIDE = 6;
    private static final double NOTE_INSIDE = 6;
    private static final double NUMBER_AS_BAND = 4;
    private static final double ODD_NUMBER = 2;
    private static final double ODD_NATURE = 2;
    private static final double ODD_VALUE = 1;
    private static final double ODD_DEPARTMENT = 1.5;
    private static final double BAND = 0.3;
    private static final double UNKNOWN_BAND = 1;
    private static final double LONG_BAND = 6;
    private static final double EMPTY_BAND = 8;
    private static final double NOTE = 1;
    private static final double NO_NOTE = 20;
    private static final int LONGEST_BAND = 30;

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.、．]?$|^[（(]?[一二三四五六七八九十]{1,3}[）)]?$");
    private static final Pattern NUMBERED_BAND =
            Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)、．.].*$|^第[一二三四五六七八九十]+.*$");
    private static final Pattern NUMBERED_LEAD_BAND =
            Pattern.compile("^[一二三四五六七八九十]{1,3}、.+[（(](?:牵头|主责|责任)(?:部门|单位)[:：].+[）)]$");
    private static final Pattern NATURE = Pattern.compile("约束|预期|約束|預期");
    private static final Pattern NOTE_LABEL = Pattern.compile("^(?:备注|備註|注|註|说明|附注)[:：]?.*$");
    private static final Pattern NOTE_LINE = Pattern.compile("^(?:注|註|备注|備註)[:：].+$");
    private static final Pattern ORGAN = Pattern.compile("[局委会厅部办院团联行司站队府校心]$|单位|部门|机构");
    private static final int LONGEST_VALUE = 20;

    private final List<TableHeader> header;
    private final TableKind kind;
    private final Domains domains;
    private final Departments departments;
    private final boolean blanksTell;

    /**
     * Takes what the rows should look like.
     *
     * @param blanksTell whether the table has blank lines between its rows and not between all its cells
     */
    RowCosts(TableKind kind, List<TableHeader> header, Domains domains, Departments departments, boolean blanksTell) {
        this.blanksTell = blanksTell;
        this.kind = kind;
        this.header = header;
        this.domains = domains;
        this.departments = departments;
    }

    int width() {
        return header.size();
    }

    double of(Cut cut) {
        return (blanksTell ? blanks(cut) : 0)
                + switch (cut.kind()) {
                    case BAND -> band(cut.cells().get(0));
                    case NOTE -> note(cut);
                    case RECORD -> row(cut);
                };
    }

    private static double blanks(Cut cut) {
        double cost = cut.cells().get(0).blanksBefore() > 0 ? 0 : NO_BLANK_BEFORE;
        cost += cut.closed() ? 0 : NO_BLANK_AFTER;
        for (int i = 1; i < cut.cells().size(); i++) {
            cost += cut.cells().get(i).blanksBefore() > 0 ? BLANK_INSIDE : 0;
        }
        return cost;
    }

    private double row(Cut cut) {
        double cost = MISSING_CELL * (width() - cut.cells().size());
        for (int i = 0; i < cut.cells().size(); i++) {
            cost += misfit(
                    header.get(i + cut.skipped()).column(), cut.cells().get(i).text());
            cost += NOTE_LINE.matcher(cut.cells().get(i).text()).matches() ? NOTE_INSIDE : 0;
            cost += i > 0 && isBand(cut.cells().get(i)) ? BAND_INSIDE : 0;
        }
        return cost;
    }

    /** A domain's name between blank lines is a band, whatever stands around it. */
    private boolean isBand(RawCell cell) {
        String text = cell.first().text();
        boolean apart = cell.blanksBefore() > 0 || !blanksTell;
        return apart
                && text.length() > 3
                && (domains.ofBand(text).isPresent()
                        || NUMBERED_LEAD_BAND.matcher(text).matches());
    }

    private double misfit(TableColumn column, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return switch (column) {
            case ITEM_NO -> NUMBER.matcher(text).matches() ? 0 : ODD_NUMBER;
            case NATURE -> NATURE.matcher(text).find() ? 0 : ODD_NATURE;
            case VALUE -> text.length() <= LONGEST_VALUE ? 0 : ODD_VALUE;
            case LEAD, SUPPORT -> isOrgan(text) ? 0 : ODD_DEPARTMENT;
            case NAME -> NUMBER.matcher(text).matches() && kind != TableKind.TASKS ? ODD_NUMBER : 0;
            default -> 0;
        };
    }

    private boolean isOrgan(String text) {
        String first = text.split("[、，,；;]", 2)[0];
        return ORGAN.matcher(first).find() || departments.isKnown(first);
    }

    private double band(RawCell cell) {
        // Stray lines may follow a band; what it says stands in its first line.
        String text = cell.first().text();
        if (text.isEmpty()) {
            return EMPTY_BAND;
        }
        if (NUMBER.matcher(text).matches() || NOTE_LABEL.matcher(text).matches()) {
            return NUMBER_AS_BAND;
        }
        if (domains.ofBand(text).isPresent()
                || NUMBERED_BAND.matcher(Cjk.fold(text)).matches()) {
            return BAND;
        }
        return text.length() <= LONGEST_BAND && !text.endsWith("。") ? UNKNOWN_BAND : LONG_BAND;
    }

    private double note(Cut cut) {
        return NOTE_LABEL.matcher(cut.cells().get(0).text()).matches() ? NOTE : NO_NOTE;
    }
}
