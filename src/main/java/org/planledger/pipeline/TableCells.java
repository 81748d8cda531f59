package org.planledger.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.model.Field;
import org.planledger.model.MappingSource;
import org.planledger.model.TableColumn;
import org.planledger.model.TableKind;
import org.planledger.model.TableRecord;
import org.planledger.text.Mappings;

/** The cells of indicators, services and tasks that were read from a table. */
final class TableCells implements CellReader {
    private static final Map<String, TableColumn> COLUMNS = Map.ofEntries(
            Map.entry("item_no", TableColumn.ITEM_NO),
            Map.entry("group_text", TableColumn.GROUP),
            Map.entry("name", TableColumn.NAME),
            Map.entry("name_text", TableColumn.NAME),
            Map.entry("task", TableColumn.NAME),
            Map.entry("annual_growth", TableColumn.ANNUAL_GROWTH),
            Map.entry("nature_text", TableColumn.NATURE),
            Map.entry("audience", TableColumn.AUDIENCE),
            Map.entry("content", TableColumn.CONTENT),
            Map.entry("standard", TableColumn.STANDARD),
            Map.entry("funding", TableColumn.FUNDING),
            Map.entry("coverage", TableColumn.COVERAGE),
            Map.entry("lead_text", TableColumn.LEAD),
            Map.entry("support_text", TableColumn.SUPPORT),
            Map.entry("responsibility_text", TableColumn.RESPONSIBILITY),
            Map.entry("remark", TableColumn.REMARK));

    private final Mappings mappings;
    private final PrintedRow row;
    private final TableRecord record;
    private final String domainText;

    /** Takes the row, and the domain's text as the ledger has it. */
    TableCells(Mappings mappings, PrintedRow row, String domainText) {
        this.domainText = domainText;
        this.mappings = mappings;
        this.row = row;
        this.record = row.record();
    }

    @Override
    public String block() {
        return row.block();
    }

    @Override
    public Optional<PrintedRow> row() {
        return Optional.of(row);
    }

    @Override
    public How how(String column, String value) {
        boolean indicator = record.kind() == TableKind.INDICATORS;
        return switch (column) {
            case "table_title" -> How.of("the caption above the table");
            case "domain_text" -> domainText();
            case "domain" -> How.by("from domain_text", mappings.domains().source(domainText));
            case "note" -> How.of("what else stands in the brackets of name_text");
            case "unit" -> unit(value);
            case "nature" -> How.of("the word 约束 or 预期 in nature_text");
            case "inherited" -> How.of("the columns that were filled down");
            case "name" -> indicator ? How.of("name_text without its unit and notes") : row.cell(TableColumn.NAME);
            case "group_text" -> band(record.group(), TableColumn.GROUP);
            case "lead_text" -> record.leadColumn() ? row.cell(TableColumn.LEAD) : bandLead();
            case "standard" -> standard();
            default -> cell(column);
        };
    }

    private How cell(String column) {
        TableColumn printed = COLUMNS.get(column);
        return printed == null ? How.of("") : row.cell(printed);
    }

    private How domainText() {
        if (record.band().isPresent()) {
            return band(record.band(), TableColumn.DOMAIN);
        }
        return How.of(
                mappings.domains().quotedIn(record.tableTitle()).isPresent()
                        ? "quoted in the caption"
                        : "the title of the section around the table");
    }

    private How band(Optional<Field> band, TableColumn column) {
        boolean ownColumn =
                record.fields().containsKey(column) && !record.text(column).isEmpty();
        return ownColumn && band.equals(Optional.ofNullable(record.fields().get(column)))
                ? row.cell(column)
                : How.of(band.map(field -> "the band row in " + CellReader.at(field.lines()) + ", filled down")
                        .orElse(""));
    }

    private How bandLead() {
        return How.of(record.bandLead()
                .map(lead -> "named by the band row in " + CellReader.at(lead.lines()) + ", filled down")
                .orElse(""));
    }

    private How standard() {
        return row.cell(record.fields().containsKey(TableColumn.STANDARD) ? TableColumn.STANDARD : TableColumn.CONTENT);
    }

    private How unit(String value) {
        List<MappingSource> sources = mappings.units().sources(value);
        if (!record.text(TableColumn.UNIT).isEmpty()) {
            How cell = row.cell(TableColumn.UNIT);
            return new How(
                    cell.words(),
                    Stream.concat(cell.sources().stream(), sources.stream()).toList());
        }
        boolean caption = value.equals(record.tableUnit())
                && !record.text(TableColumn.NAME).contains(value);
        return new How(caption ? "the unit of the whole table, from its caption" : "from name_text", sources);
    }
}
