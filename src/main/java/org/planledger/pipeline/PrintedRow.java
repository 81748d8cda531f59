package org.planledger.pipeline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.planledger.model.Cell;
import org.planledger.model.Field;
import org.planledger.model.MappingSource;
import org.planledger.model.PlanDocument;
import org.planledger.model.RowKind;
import org.planledger.model.Table;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableRecord;
import org.planledger.model.TableRow;
import org.planledger.model.ValueField;
import org.planledger.pipeline.CellReader.How;
import org.planledger.text.Cjk;
import org.planledger.text.HeaderSynonyms;

/** A row of a table as it is printed: its cells and the headers they stand under. */
final class PrintedRow {
    private static final Pattern LABEL = Pattern.compile("([\\u4e00-\\u9fff]{2,8})[】\\]]?[：:]");

    private static final Pattern CELL_ENDS = Pattern.compile("[\\t|]|[ \\u3000]{2,}");

    private final PlanDocument document;
    private final HeaderSynonyms synonyms;
    private final TableRecord record;
    private final Table table;
    private final TableShape shape;

    private PrintedRow(PlanDocument document, HeaderSynonyms synonyms, TableRecord record, Table table) {
        this.document = document;
        this.synonyms = synonyms;
        this.record = record;
        this.table = table;
        this.shape = TableShape.of(document.source(), table, record.lines());
    }

    /** Finds the table that a record was read from. */
    static PrintedRow of(PlanDocument document, HeaderSynonyms synonyms, TableRecord record) {
        Table table = document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(block -> block.lines().contains(record.lines().start()))
                .findFirst()
                .orElseThrow();
        return new PrintedRow(document, synonyms, record, table);
    }

    TableRecord record() {
        return record;
    }

    Table table() {
        return table;
    }

    String block() {
        String caption = table.caption().isEmpty() ? "" : " “" + table.caption() + "”";
        return shape.words() + "; " + table.kind().code() + " table" + caption + " in " + CellReader.at(table.lines());
    }

    /** Says where the cell of a column stands, under which header, and what filled it. */
    How cell(TableColumn column) {
        Field field = record.fields().get(column);
        OptionalInt index = IntStream.range(0, table.header().size())
                .filter(i -> table.header().get(i).column() == column)
                .findFirst();
        if (field == null || index.isEmpty()) {
            return How.of("the table has no such column");
        }
        return under(field, table.header().get(index.getAsInt()), printed(index.getAsInt()));
    }

    /** Says where a value stands and under which header. */
    How value(ValueField value) {
        return under(value.field(), new TableHeader(TableColumn.VALUE, value.header()), Optional.empty());
    }

    private How under(Field field, TableHeader header, Optional<Cell> printed) {
        if (shape == TableShape.LABELS) {
            return labelled(field, header);
        }
        String filled = field.inherited() ? filledDown(field, printed) : CellReader.at(field.lines());
        return How.by(filled + ", " + headerWords(header), headerSource(header));
    }

    private static String filledDown(Field field, Optional<Cell> printed) {
        String found = printed.filter(cell -> !cell.isEmpty())
                .map(cell -> cell.text() + " in " + CellReader.at(cell.lines()))
                .orElse("the cell is empty (merged)");
        return found + ": filled down from " + CellReader.at(field.lines());
    }

    private How labelled(Field field, TableHeader header) {
        String line = document.source().line(field.lines().start());
        Matcher label = LABEL.matcher(line);
        while (label.find()) {
            String text = label.group(1);
            boolean own = synonyms.column(record.kind(), text)
                    .filter(header.column()::equals)
                    .isPresent();
            if (own) {
                return How.by(
                        CellReader.at(field.lines()) + ", behind the label " + text,
                        synonyms.source(record.kind(), text));
            }
        }
        return How.of(CellReader.at(field.lines()) + ", the line above the labels");
    }

    private String headerWords(TableHeader header) {
        if (header.text().isEmpty()) {
            return "in the first column, which has no header and groups the rows";
        }
        String line =
                headerLine(header).isPresent() ? " (line " + headerLine(header).getAsInt() + ")" : "";
        boolean year = header.column() == TableColumn.VALUE
                && synonyms.column(record.kind(), header.text()).isEmpty();
        return "under the header " + header.text() + line + (year ? ", a value column because it names a year" : "");
    }

    private Optional<MappingSource> headerSource(TableHeader header) {
        boolean decided = !header.text().isEmpty()
                && (synonyms.column(record.kind(), header.text()).isPresent()
                        || synonyms.columnByPart(record.kind(), header.text())
                                .filter(header.column()::equals)
                                .isPresent());
        return decided ? synonyms.source(record.kind(), header.text()) : Optional.empty();
    }

    /** The header stands in a cell of its own; one put together from two rows is looked for nowhere. */
    private OptionalInt headerLine(TableHeader header) {
        String text = Cjk.fold(header.text());
        return IntStream.rangeClosed(table.lines().start(), record.lines().start())
                .filter(number -> CELL_ENDS
                        .splitAsStream(document.source().line(number))
                        .anyMatch(cell -> Cjk.fold(cell).equals(text)))
                .findFirst();
    }

    private Optional<Cell> printed(int column) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.RECORD && row.lines().equals(record.lines()))
                .map(TableRow::cells)
                .map(cells -> cells.get(column))
                .findFirst();
    }
}
