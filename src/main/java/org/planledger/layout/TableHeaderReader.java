package org.planledger.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.planledger.model.LineRange;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableKind;
import org.planledger.text.Cjk;
import org.planledger.text.Domains;
import org.planledger.text.HeaderSynonyms;

/**
 * Finds the header of a flattened table. It stands either in one line with tabs between its cells, or with one cell per
 * line, each after a tab, up to a blank line.
 */
final class TableHeaderReader {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int WIDEST_TABLE = 16;
    private static final int LONGEST_HEADER = 30;
    private static final int FEWEST_KNOWN = 2;

    private static final int LONGEST_YEAR_HEADER = 10;

    private final HeaderSynonyms synonyms;
    private final Domains domains;

    TableHeaderReader(HeaderSynonyms synonyms, Domains domains) {
        this.domains = domains;
        this.synonyms = synonyms;
    }

    /** Gives the header that starts at this line. */
    Optional<Found> read(Lines lines, int from) {
        Line line = lines.get(from);
        List<String> cells = line.cells();
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled > 1) {
            return classify(cells, line.range(), true).map(found -> withSecondRow(lines, found));
        }
        return line.tabbed() ? cellPerLine(lines, from) : Optional.empty();
    }

    private Optional<Found> cellPerLine(Lines lines, int from) {
        List<String> cells = new ArrayList<>();
        int last = from;
        for (int number = from; isHeaderCell(lines, number, cells); number++) {
            if (lines.get(number).isBlank()) {
                continue;
            }
            cells.add(lines.get(number).text());
            last = number;
            if (cells.size() > WIDEST_TABLE || lines.get(number).text().length() > LONGEST_HEADER) {
                return withoutBlankLine(cells.subList(0, cells.size() - 1), from);
            }
        }
        Optional<Found> whole =
                classify(cells, new LineRange(from, last), false).map(found -> withSecondBlock(lines, found));
        return whole.isPresent() ? whole : withoutBlankLine(cells, from);
    }

    /** 目标值 over 2024年 and 2026年: the second line of the header names what its cells above span. */
    private Found withSecondRow(Lines lines, Found found) {
        OptionalInt next = lines.nextFilled(found.lines().end() + 1);
        if (next.isEmpty() || lines.get(next.getAsInt()).printed().indexOf('\t') < 0) {
            return found;
        }
        Line line = lines.get(next.getAsInt());
        return merged(found, line.cells(), found.lines().cover(line.range())).orElse(found);
    }

    private Found withSecondBlock(Lines lines, Found found) {
        List<String> cells = new ArrayList<>();
        OptionalInt next = lines.nextFilled(found.lines().end() + 1);
        int number = next.orElse(lines.count() + 1);
        while (number <= lines.count() && lines.get(number).tabbed() && cells.size() <= WIDEST_TABLE) {
            cells.add(lines.get(number++).text());
        }
        return merged(
                        found,
                        cells,
                        new LineRange(
                                found.lines().start(), Math.max(found.lines().end(), number - 1)))
                .orElse(found);
    }

    private Optional<Found> merged(Found found, List<String> second, LineRange lines) {
        List<String> first = found.header().stream().map(TableHeader::text).toList();
        return SecondHeaderRow.merge(first, second).flatMap(cells -> classify(cells, lines, found.rowPerLine()));
    }

    /** A blank line ends the header, unless the next cell is a column's name too and not one that was there already. */
    private boolean isHeaderCell(Lines lines, int number, List<String> cells) {
        if (number > lines.count()) {
            return false;
        }
        if (!lines.get(number).isBlank()) {
            return lines.get(number).tabbed();
        }
        OptionalInt next = lines.nextFilled(number);
        return next.isPresent()
                && cells.stream().allMatch(this::isColumn)
                && next.getAsInt() == number + 1
                && lines.get(number + 1).tabbed()
                && !cells.contains(lines.get(number + 1).text())
                && isName(lines.get(number + 1).text());
    }

    /** Tells whether these texts are the header of a table. */
    boolean isHeader(List<String> cells) {
        return classify(cells, LineRange.of(1), true).isPresent();
    }

    /** Tells whether these texts are the header of a table of indicators. */
    boolean isIndicatorHeader(List<String> cells) {
        return classify(cells, LineRange.of(1), true)
                .filter(found -> found.kind() == TableKind.INDICATORS)
                .isPresent();
    }

    /** Gives the index of the column that numbers the rows, or -1. */
    int numberColumn(List<String> cells) {
        return classify(cells, LineRange.of(1), true)
                .map(found -> found.header().stream()
                        .map(TableHeader::column)
                        .toList()
                        .indexOf(TableColumn.ITEM_NO))
                .orElse(-1);
    }

    /** Tells whether a text is a domain's name, as bands are. */
    boolean isBand(String text) {
        return domains.ofBand(text).isPresent();
    }

    /** Tells whether a text is a column's whole name, not only has one in it. */
    boolean isName(String text) {
        if (text.length() <= LONGEST_YEAR_HEADER && YEAR.matcher(Cjk.fold(text)).find()) {
            return true;
        }
        for (TableKind kind : TableKind.values()) {
            if (synonyms.column(kind, text).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where no blank line ends the header, it ends before the first cell that is no column's name. */
    private Optional<Found> withoutBlankLine(List<String> cells, int from) {
        int known = 0;
        while (known < cells.size() && isColumn(cells.get(known))) {
            known++;
        }
        return known < 2
                ? Optional.empty()
                : classify(cells.subList(0, known), new LineRange(from, from + known - 1), false);
    }

    private boolean isColumn(String text) {
        for (TableKind kind : TableKind.values()) {
            if (column(kind, text) != TableColumn.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> classify(List<String> cells, LineRange lines, boolean rowPerLine) {
        Found best = null;
        for (TableKind kind : TableKind.values()) {
            Found found = classify(kind, cells, lines, rowPerLine);
            if (found.isTable() && (best == null || found.known() > best.known())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private Found classify(TableKind kind, List<String> cells, LineRange lines, boolean rowPerLine) {
        List<TableHeader> header = new ArrayList<>();
        for (String cell : cells) {
            header.add(new TableHeader(column(kind, cell), cell));
        }
        // A first column without a name groups the rows, unless another one does or they are numbered behind it.
        TableColumn grouping = kind == TableKind.INDICATORS ? TableColumn.DOMAIN : TableColumn.GROUP;
        boolean grouped =
                header.stream().anyMatch(cell -> cell.column() == grouping || cell.column() == TableColumn.ITEM_NO);
        if (cells.get(0).isEmpty() && !grouped) {
            header.set(0, new TableHeader(grouping, ""));
        }
        return new Found(kind, header, lines, rowPerLine);
    }

    private TableColumn column(TableKind kind, String text) {
        if (text.isEmpty()) {
            return TableColumn.UNKNOWN;
        }
        Optional<TableColumn> known = synonyms.column(kind, text);
        if (known.isPresent()) {
            return known.get();
        }
        if (kind == TableKind.INDICATORS
                && synonyms.columnByPart(kind, text)
                        .filter(TableColumn.ANNUAL_GROWTH::equals)
                        .isPresent()) {
            return TableColumn.ANNUAL_GROWTH;
        }
        if (kind == TableKind.INDICATORS && YEAR.matcher(Cjk.fold(text)).find()) {
            return TableColumn.VALUE;
        }
        return synonyms.columnByPart(kind, text).orElse(TableColumn.UNKNOWN);
    }

    /**
     * A header.
     *
     * @param rowPerLine whether the table has its rows in lines with tabs between the cells
     */
    record Found(TableKind kind, List<TableHeader> header, LineRange lines, boolean rowPerLine) {
        Found {
            header = List.copyOf(header);
        }

        int width() {
            return header.size();
        }

        long known() {
            return header.stream()
                    .filter(cell -> cell.column() != TableColumn.UNKNOWN)
                    .count();
        }

        boolean sameAs(Found other) {
            return header.equals(other.header);
        }

        /** A table needs its naming column, one that its kind alone has, and more known columns than unknown ones. */
        boolean isTable() {
            Set<TableColumn> columns = EnumSet.noneOf(TableColumn.class);
            header.forEach(cell -> columns.add(cell.column()));
            boolean typical = switch (kind) {
                case INDICATORS -> columns.contains(TableColumn.VALUE);
                case SERVICES ->
                    columns.contains(TableColumn.AUDIENCE)
                            || columns.contains(TableColumn.STANDARD)
                            || columns.contains(TableColumn.CONTENT)
                            || columns.contains(TableColumn.FUNDING);
                case TASKS -> columns.contains(TableColumn.RESPONSIBILITY);
            };
            return columns.contains(TableColumn.NAME) && typical && known() >= FEWEST_KNOWN && known() * 2 > width();
        }
    }
}
