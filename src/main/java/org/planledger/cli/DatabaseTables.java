package org.planledger.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Database;
import org.planledger.ledger.DatabaseAddress;
import org.planledger.ledger.LedgerReader;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.report.CsvRow;
import org.planledger.report.CsvTable;
import org.planledger.report.TableSet;

/** The tables of a ledger database, their cells as the CSV files would show them. */
final class DatabaseTables {
    private DatabaseTables() {}

    static TableSet read(DatabaseAddress address) {
        Map<String, CsvTable> tables = new HashMap<>();
        try (Database database = Database.open(address, Surroundings.credentials())) {
            LedgerReader reader = new LedgerReader(database.dataSource());
            LedgerTables.ALL.forEach(table -> tables.put(table.name(), table(reader, table)));
        }
        return new TableSet(tables);
    }

    private static CsvTable table(LedgerReader reader, LedgerTable<?> table) {
        List<String> columns = table.columns().stream().map(LedgerColumn::name).toList();
        List<CsvRow> rows = new ArrayList<>();
        reader.rows(table, cells -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), text(cells.get(i)));
            }
            rows.add(new CsvRow(row));
        });
        return new CsvTable(columns, rows);
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell == null ? "" : cell.toString();
    }
}
