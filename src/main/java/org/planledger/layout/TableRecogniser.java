package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Block;
import org.planledger.model.Heading;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.RowDecision;
import org.planledger.model.Severity;
import org.planledger.model.SubjectKind;
import org.planledger.model.Table;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRow;
import org.planledger.text.Departments;
import org.planledger.text.Domains;

/** Tables with a known header, with or without a caption line above it. */
final class TableRecogniser implements BlockRecogniser {
    private static final Pattern UNIT_LINE = Pattern.compile("^[（(]?[单單]位[:：]\\s*(.{1,12}?)[）)]?$");
    private static final Pattern CAPTION_UNIT = Pattern.compile("^(.{4,}?)\\s*[（(][单單]位[:：]\\s*([^（）()]{1,10})[）)]$");
    private static final int LONGEST_CAPTION = 60;
    private static final int LARGEST_GAP = 3;

    private final TableHeaderReader headers;
    private final TableBodyReader bodies;
    private final Domains domains;
    private final Departments departments;

    TableRecogniser(TableHeaderReader headers, TableBodyReader bodies, Domains domains, Departments departments) {
        this.headers = headers;
        this.bodies = bodies;
        this.domains = domains;
        this.departments = departments;
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line line = lines.get(from);
        Optional<TableHeaderReader.Found> header = headers.read(lines, from);
        if (header.isPresent()) {
            return Optional.of(table(lines, from, attachmentTitle(before), "", header.get()));
        }
        if (line.tabbed() && !BoxRecogniser.isCaption(line)
                || line.text().length() > LONGEST_CAPTION
                || line.text().endsWith("。")) {
            return Optional.empty();
        }
        Matcher unit = CAPTION_UNIT.matcher(line.text());
        boolean own = unit.matches();
        String caption = own ? unit.group(1) : line.text();
        return headerBelow(lines, from)
                .map(found -> table(lines, from, caption, own ? unit.group(2) : unitBelow(lines, from), found));
    }

    private Optional<TableHeaderReader.Found> headerBelow(Lines lines, int caption) {
        OptionalInt next = lines.nextFilled(caption + 1);
        if (next.isPresent()
                && UNIT_LINE.matcher(lines.get(next.getAsInt()).text()).matches()) {
            next = lines.nextFilled(next.getAsInt() + 1);
        }
        return next.isEmpty() || next.getAsInt() - caption > LARGEST_GAP + 1
                ? Optional.empty()
                : headers.read(lines, next.getAsInt());
    }

    private static String unitBelow(Lines lines, int caption) {
        Matcher unit = UNIT_LINE.matcher(
                lines.get(lines.nextFilled(caption + 1).orElse(caption)).text());
        return unit.matches() ? unit.group(1) : "";
    }

    private static String attachmentTitle(BlockHistory before) {
        Optional<Block> last = before.last();
        return last.isPresent()
                        && last.get() instanceof Heading heading
                        && heading.label().startsWith("附")
                ? heading.title()
                : "";
    }

    /** Gives how a row of the table that starts here was cut, or empty where it has a row per line. */
    Optional<RowDecision> decision(Lines lines, int from, LineRange row) {
        return headers.read(lines, from)
                .or(() -> headerBelow(lines, from))
                .filter(header -> !header.rowPerLine())
                .flatMap(header -> new StreamedRows(header, domains, departments)
                        .decision(lines, bodies.read(lines, header).lines(), row));
    }

    private Recognised table(Lines lines, int from, String caption, String unit, TableHeaderReader.Found header) {
        TableBodyReader.Body body = bodies.read(lines, header);
        List<Notice> notices = new ArrayList<>(unknownHeaders(header));
        TableRows rows = header.rowPerLine()
                ? new TabbedRows(header, domains).read(body.lines(), body.breaks())
                : new StreamedRows(header, domains, departments).read(lines, body.lines());
        notices.addAll(rows.notices());
        LineRange range = new LineRange(from, body.end());
        return new Recognised(new Table(range, header.kind(), caption, unit, header.header(), rows.rows()), notices);
    }

    private static List<Notice> unknownHeaders(TableHeaderReader.Found header) {
        return header.header().stream()
                .filter(cell ->
                        cell.column() == TableColumn.UNKNOWN && !cell.text().isEmpty())
                .filter(cell -> !cell.text().isBlank())
                .map(cell -> new Notice(
                        "unknown-header",
                        Severity.WARNING,
                        SubjectKind.TABLE,
                        header.kind().code(),
                        "表头“" + cell.text() + "”不在列名表中，该列未读取",
                        cell.text(),
                        "",
                        header.lines(),
                        cell.text()))
                .toList();
    }

    /** The rows of a table and what was noticed about them. */
    record TableRows(List<TableRow> rows, List<Notice> notices) {
        TableRows {
            rows = List.copyOf(rows);
            notices = List.copyOf(notices);
        }
    }
}
