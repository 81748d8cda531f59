package org.planledger.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Cell;
import org.planledger.model.LineRange;
import org.planledger.model.RowKind;
import org.planledger.model.Table;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableKind;
import org.planledger.model.TableRow;
import org.planledger.text.Cjk;
import org.planledger.text.HeaderSynonyms;

/**
 * Services without a table: the name of each in a line of its own, and below it lines {@code 服务对象：…}, {@code 服务标准：…}.
 * They are read as a table whose columns are the labels.
 */
final class LabelledServices implements BlockRecogniser {
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[。；;\\s]))[【\\[]?([\\u4e00-\\u9fff]{2,8})[】\\]]?[：:]");
    private static final Pattern NUMBER = Pattern.compile("^[（(]?(\\d{1,3})[）)、．.\\s]\\s*(.+)$");
    private static final Set<TableColumn> FIRST =
            EnumSet.of(TableColumn.AUDIENCE, TableColumn.CONTENT, TableColumn.STANDARD);
    private static final int LONGEST_NAME = 40;

    private final HeaderSynonyms synonyms;

    LabelledServices(HeaderSynonyms synonyms) {
        this.synonyms = synonyms;
    }

    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        List<Map<TableColumn, Cell>> services = new ArrayList<>();
        int last = from - 1;
        OptionalInt next = OptionalInt.of(from);
        while (next.isPresent() && startsService(lines, next.getAsInt())) {
            Map<TableColumn, Cell> service = new EnumMap<>(TableColumn.class);
            last = readService(lines, next.getAsInt(), service);
            services.add(service);
            next = lines.nextFilled(last + 1);
        }
        return services.isEmpty()
                ? Optional.empty()
                : Optional.of(Recognised.of(table(services, new LineRange(from, last))));
    }

    private boolean startsService(Lines lines, int number) {
        Line name = lines.get(number);
        OptionalInt below = lines.nextFilled(number + 1);
        return below.isPresent()
                && !name.tabbed()
                && name.text().length() <= LONGEST_NAME
                && !name.text().contains("。")
                && labels(name.text()).isEmpty()
                && labels(lines.get(below.getAsInt()).text()).stream()
                        .findFirst()
                        .filter(label -> label.start() == 0 && FIRST.contains(label.column()))
                        .isPresent();
    }

    private int readService(Lines lines, int from, Map<TableColumn, Cell> service) {
        Line name = lines.get(from);
        Matcher number = NUMBER.matcher(name.text());
        boolean numbered = number.matches();
        service.put(TableColumn.ITEM_NO, new Cell(numbered ? number.group(1) : "", name.range()));
        service.put(TableColumn.NAME, new Cell(numbered ? number.group(2) : name.text(), name.range()));
        TableColumn open = TableColumn.NAME;
        int last = from;
        for (OptionalInt next = lines.nextFilled(from + 1); next.isPresent(); next = lines.nextFilled(last + 1)) {
            Line line = lines.get(next.getAsInt());
            List<Label> labels = labels(line.text());
            boolean labelled = !labels.isEmpty() && labels.get(0).start() == 0;
            boolean goesOn = !labelled
                    && lines.blanksBefore(line.number()) == 0
                    && !ends(service, open)
                    && !startsService(lines, line.number())
                    && NumberingFamily.find(line.text()).isEmpty();
            if (!labelled && !goesOn) {
                break;
            }
            open = labelled ? put(line, labels, service) : append(line, open, service);
            last = line.number();
        }
        return last;
    }

    private static boolean ends(Map<TableColumn, Cell> service, TableColumn open) {
        Cell cell = service.get(open);
        return cell == null || open == TableColumn.NAME || cell.text().endsWith("。");
    }

    private static TableColumn put(Line line, List<Label> labels, Map<TableColumn, Cell> service) {
        TableColumn column = TableColumn.NAME;
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size()
                    ? labels.get(i + 1).start()
                    : line.text().length();
            column = labels.get(i).column();
            service.putIfAbsent(
                    column,
                    new Cell(line.text().substring(labels.get(i).end(), end).strip(), line.range()));
        }
        return column;
    }

    private static TableColumn append(Line line, TableColumn open, Map<TableColumn, Cell> service) {
        service.computeIfPresent(
                open,
                (column, cell) -> new Cell(
                        Cjk.join(List.of(cell.text(), line.text())),
                        cell.lines().cover(line.range())));
        return open;
    }

    private List<Label> labels(String text) {
        List<Label> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text);
        while (matcher.find()) {
            Optional<TableColumn> column = synonyms.column(TableKind.SERVICES, matcher.group(1));
            if (column.isPresent() && column.get() != TableColumn.NAME) {
                labels.add(new Label(column.get(), matcher.start(), matcher.end()));
            }
        }
        return labels;
    }

    private static Table table(List<Map<TableColumn, Cell>> services, LineRange lines) {
        Set<TableColumn> columns = EnumSet.noneOf(TableColumn.class);
        services.forEach(service -> columns.addAll(service.keySet()));
        List<TableHeader> header = columns.stream()
                .map(column -> new TableHeader(column, column.code()))
                .toList();
        List<TableRow> rows = services.stream()
                .map(service -> new TableRow(
                        RowKind.RECORD,
                        columns.stream()
                                .map(column ->
                                        service.getOrDefault(column, new Cell("", LineRange.of(lineOf(service)))))
                                .toList()))
                .toList();
        return new Table(lines, TableKind.SERVICES, "", "", header, rows);
    }

    private static int lineOf(Map<TableColumn, Cell> service) {
        Cell name = service.get(TableColumn.NAME);
        return name == null ? 1 : name.lines().start();
    }

    /** A label in a line: where it starts, and where its text starts. */
    private record Label(TableColumn column, int start, int end) {}
}
