package org.planledger.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.BandLead;
import org.planledger.model.Cell;
import org.planledger.model.Field;
import org.planledger.model.RowKind;
import org.planledger.model.Table;
import org.planledger.model.TableColumn;
import org.planledger.model.TableHeader;
import org.planledger.model.TableKind;
import org.planledger.model.TableRecord;
import org.planledger.model.TableRow;
import org.planledger.model.ValueField;
import org.planledger.text.Domains;

/** Reads one table from top to bottom: bands speak for the rows below them, merged cells are filled down. */
final class TableExtractor {
    private static final Pattern BAND_LEAD = Pattern.compile("[（(](?:牵头|主责|责任)(?:部门|单位|负责单位)[:：]([^（）()]+)[）)]");

    private final Domains domains;
    private final Table table;
    private final String cumulativeMark;
    private final List<TableRecord> records = new ArrayList<>();
    private final List<BandLead> bandLeads = new ArrayList<>();
    private Optional<Field> band = Optional.empty();
    private Optional<Field> group = Optional.empty();
    private Optional<Field> bandLead = Optional.empty();
    private Map<TableColumn, Field> above = Map.of();

    private TableExtractor(Table table, Domains domains, String cumulativeMark) {
        this.cumulativeMark = cumulativeMark;
        this.table = table;
        this.domains = domains;
    }

    static Result extract(Table table, Domains domains, String cumulativeMark) {
        TableExtractor extractor = new TableExtractor(table, domains, cumulativeMark);
        table.rows().forEach(extractor::read);
        return new Result(extractor.records, extractor.bandLeads);
    }

    private void read(TableRow row) {
        if (row.kind() == RowKind.BAND) {
            readBand(row.cells().get(0));
        } else if (row.kind() == RowKind.RECORD) {
            readRecord(row);
        }
    }

    private void readBand(Cell cell) {
        Field field = new Field(cell.text(), cell.lines(), false);
        above = Map.of();
        if (table.kind() == TableKind.SERVICES && domains.ofBand(cell.text()).isEmpty()) {
            group = Optional.of(field);
            return;
        }
        band = Optional.of(field);
        group = Optional.empty();
        Matcher matcher = BAND_LEAD.matcher(cell.text());
        bandLead = matcher.find() ? Optional.of(new Field(matcher.group(1), cell.lines(), false)) : Optional.empty();
        bandLead.ifPresent(lead -> bandLeads.add(new BandLead(field, lead)));
    }

    private void readRecord(TableRow row) {
        Map<TableColumn, Field> fields = new EnumMap<>(TableColumn.class);
        List<ValueField> values = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            TableHeader header = table.header().get(i);
            Cell cell = row.cells().get(i);
            Field field = new Field(cell.text(), cell.lines(), false);
            if (header.column() == TableColumn.VALUE) {
                values.add(new ValueField(header.text(), field));
            } else {
                fields.putIfAbsent(header.column(), field);
            }
        }
        MergedCells.fill(fields, above);
        above = fields;
        records.add(new TableRecord(
                table.kind(),
                table.caption(),
                table.unit(),
                cumulativeMark,
                table.has(TableColumn.LEAD),
                domainOf(fields),
                groupOf(fields),
                bandLead,
                fields,
                values,
                row.lines()));
    }

    private Optional<Field> domainOf(Map<TableColumn, Field> fields) {
        Optional<Field> column = filled(fields, TableColumn.DOMAIN);
        boolean usable = table.kind() == TableKind.INDICATORS
                || column.filter(field -> domains.of(field.text()).isPresent()).isPresent();
        return column.isPresent() && usable ? column : band;
    }

    private Optional<Field> groupOf(Map<TableColumn, Field> fields) {
        Optional<Field> column = filled(fields, TableColumn.GROUP);
        return column.isPresent() ? column : group;
    }

    private static Optional<Field> filled(Map<TableColumn, Field> fields, TableColumn column) {
        return Optional.ofNullable(fields.get(column)).filter(field -> !field.isEmpty());
    }

    /** The rows of a table and the bands that name their departments. */
    record Result(List<TableRecord> records, List<BandLead> bandLeads) {
        Result {
            records = List.copyOf(records);
            bandLeads = List.copyOf(bandLeads);
        }
    }
}
