package org.planledger.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.model.ColumnType;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.TableRows;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts rows into a table, each with its place as the last column. */
final class TableInsert<T extends Record> implements BatchPreparedStatementSetter {
    private final TableRows<T> rows;
    private final int firstRowNo;

    TableInsert(TableRows<T> rows, int firstRowNo) {
        this.rows = rows;
        this.firstRowNo = firstRowNo;
    }

    void run(JdbcTemplate jdbc) {
        if (!rows.rows().isEmpty()) {
            jdbc.batchUpdate(statement(rows.table()), this);
        }
    }

    @Override
    public void setValues(PreparedStatement statement, int index) throws SQLException {
        List<LedgerColumn> columns = rows.table().columns();
        List<@Nullable Object> cells = rows.cells(index);
        for (int i = 0; i < columns.size(); i++) {
            setCell(statement, i + 1, columns.get(i).type(), cells.get(i));
        }
        statement.setInt(columns.size() + 1, firstRowNo + index);
    }

    @Override
    public int getBatchSize() {
        return rows.rows().size();
    }

    private static void setCell(PreparedStatement statement, int position, ColumnType type, @Nullable Object cell)
            throws SQLException {
        if (cell == null) {
            statement.setNull(position, sqlType(type));
        } else {
            // H2 drops zeros at the end of decimals and PostgreSQL keeps them: here they are dropped for both.
            statement.setObject(position, cell instanceof BigDecimal number ? number.stripTrailingZeros() : cell);
        }
    }

    private static int sqlType(ColumnType type) {
        return switch (type) {
            case STRING -> Types.VARCHAR;
            case INTEGER -> Types.INTEGER;
            case NUMBER -> Types.NUMERIC;
            case BOOLEAN -> Types.BOOLEAN;
            case DATE -> Types.DATE;
        };
    }

    private static String statement(LedgerTable<?> table) {
        String columns = table.columns().stream().map(LedgerColumn::name).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(table.columns().size() + 1, "?"));
        return "INSERT INTO %s (%s, row_no) VALUES (%s)".formatted(table.name(), columns, marks);
    }
}
