package org.planledger.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.planledger.layout.RowAssembler.Cut;
import org.planledger.layout.RowEvidence.Scale;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableKind;
import org.planledger.text.Cjk;
import org.planledger.text.Departments;
import org.planledger.text.Domains;

/**
 * Weighs a row of a flattened table. A row of the full width between blank lines costs nothing; each thing that does not
 * fit adds to it, as {@link RowEvidence} weighs it.
 */
final class RowCosts {
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
        return of(cut, Scale.PLAIN);
    }

    /** Gives the cost of a cut and lays each piece of evidence on the scale. */
    double of(Cut cut, Scale scale) {
        return (blanksTell ? blanks(cut, scale) : 0)
                + switch (cut.kind()) {
                    case BAND -> scale.put(band(cut.cells().get(0)), 1);
                    case NOTE -> scale.put(note(cut), 1);
                    case RECORD -> row(cut, scale);
                };
    }

    private static double blanks(Cut cut, Scale scale) {
        double cost = cut.cells().get(0).blanksBefore() > 0 ? 0 : scale.put(RowEvidence.NO_BLANK_BEFORE, 1);
        cost += cut.closed() ? 0 : scale.put(RowEvidence.NO_BLANK_AFTER, 1);
        for (int i = 1; i < cut.cells().size(); i++) {
            cost += cut.cells().get(i).blanksBefore() > 0 ? scale.put(RowEvidence.BLANK_INSIDE, 1) : 0;
        }
        return cost;
    }

    private double row(Cut cut, Scale scale) {
        double cost = scale.put(RowEvidence.MISSING_CELL, width() - cut.cells().size());
        for (int i = 0; i < cut.cells().size(); i++) {
            String text = cut.cells().get(i).text();
            cost += misfit(header.get(i + cut.skipped()).column(), text, scale);
            cost += NOTE_LINE.matcher(text).matches() ? scale.put(RowEvidence.NOTE_INSIDE, 1) : 0;
            cost += i > 0 && isBand(cut.cells().get(i)) ? scale.put(RowEvidence.BAND_INSIDE, 1) : 0;
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

    private double misfit(TableColumn column, String text, Scale scale) {
        if (text.isEmpty()) {
            return 0;
        }
        return switch (column) {
            case ITEM_NO -> NUMBER.matcher(text).matches() ? 0 : scale.put(RowEvidence.ODD_NUMBER, 1);
            case NATURE -> NATURE.matcher(text).find() ? 0 : scale.put(RowEvidence.ODD_NATURE, 1);
            case VALUE -> text.length() <= LONGEST_VALUE ? 0 : scale.put(RowEvidence.ODD_VALUE, 1);
            case LEAD, SUPPORT -> isOrgan(text) ? 0 : scale.put(RowEvidence.ODD_DEPARTMENT, 1);
            case NAME ->
                NUMBER.matcher(text).matches() && kind != TableKind.TASKS ? scale.put(RowEvidence.ODD_NUMBER, 1) : 0;
            default -> 0;
        };
    }

    private boolean isOrgan(String text) {
        String first = text.split("[、，,；;]", 2)[0];
        return ORGAN.matcher(first).find() || departments.isKnown(first);
    }

    private RowEvidence band(RawCell cell) {
        // Stray lines may follow a band; what it says stands in its first line.
        String text = cell.first().text();
        if (text.isEmpty()) {
            return RowEvidence.EMPTY_BAND;
        }
        if (NUMBER.matcher(text).matches() || NOTE_LABEL.matcher(text).matches()) {
            return RowEvidence.NUMBER_AS_BAND;
        }
        if (domains.ofBand(text).isPresent()
                || NUMBERED_BAND.matcher(Cjk.fold(text)).matches()) {
            return RowEvidence.BAND;
        }
        return text.length() <= LONGEST_BAND && !text.endsWith("。") ? RowEvidence.UNKNOWN_BAND : RowEvidence.LONG_BAND;
    }

    private static RowEvidence note(Cut cut) {
        return NOTE_LABEL.matcher(cut.cells().get(0).text()).matches() ? RowEvidence.NOTE : RowEvidence.NO_NOTE;
    }
}
