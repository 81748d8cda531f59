package org.planledger.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.planledger.model.ColumnType;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the ledger as it stands. */
public final class LedgerReader {
    /** PostgreSQL's driver streams only with a fetch size and inside a transaction. */
    private static final int FETCH_SIZE = 500;

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public LedgerReader(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(FETCH_SIZE);
    }

    /** Hands over every row of a table: rows without a plan first, then by plan id in code points and by place. */
    public void rows(LedgerTable<?> table, RowSink sink) {
        jdbc.query(query(table), row -> {
            try {
                sink.row(cells(table.columns(), row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Counts the rows of each table, in the contract's order. */
    public Map<String, Long> rowCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (LedgerTable<?> table : LedgerTables.ALL) {
            counts.put(table.name(), count("SELECT COUNT(*) FROM " + table.name()));
        }
        return counts;
    }

    /** Counts the files of the last run by status. */
    public Map<String, Long> fileCounts() {
        return countsBy("status", "input_files");
    }

    /** Counts the findings by severity. */
    public Map<String, Long> findingCounts() {
        return countsBy("severity", "findings");
    }

    /** Counts the characters that no extractor looked at, over all plans. */
    public long unreadCharacters() {
        return count("SELECT COALESCE(SUM(unread_characters), 0) FROM loaded_sources");
    }

    private Map<String, Long> countsBy(String column, String table) {
        Map<String, Long> counts = new LinkedHashMap<>();
        String sql = "SELECT %s, COUNT(*) FROM %s GROUP BY %s".formatted(column, table, column);
        jdbc.query(sql, row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }

    private static String query(LedgerTable<?> table) {
        String columns =
                table.columns().stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
        if (table.equals(LedgerTables.INPUT_FILES)) {
            return "SELECT %s FROM input_files t ORDER BY t.row_no".formatted(columns);
        }
        // The bytes of UTF-8 sort by code point on every database, whatever its collation.
        return ("SELECT %s FROM %s t LEFT JOIN loaded_sources s ON s.plan_id = t.plan_id"
                        + " ORDER BY s.order_key NULLS FIRST, t.row_no")
                .formatted(columns, table.name());
    }

    private static List<@Nullable Object> cells(List<LedgerColumn> columns, ResultSet row) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(columns.get(i).type(), row, i + 1));
        }
        return cells;
    }

    private static @Nullable Object cell(ColumnType type, ResultSet row, int position) throws SQLException {
        Object value = switch (type) {
            case STRING -> row.getString(position);
            case INTEGER -> row.getLong(position);
            case NUMBER -> row.getBigDecimal(position);
            case BOOLEAN -> row.getBoolean(position);
            case DATE -> row.getObject(position, LocalDate.class);
        };
        return row.wasNull() ? null : value;
    }
}
