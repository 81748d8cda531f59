package org.planledger.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Keeps a second load away from the same database. H2 locks its file by itself; on PostgreSQL an advisory lock is held
 * by a connection of its own, so that it is gone with the process.
 */
final class LoadLock implements AutoCloseable {
    /** An arbitrary number that no other program is likely to lock: "planledg" as bytes. */
    private static final long KEY = 0x706c616e6c656467L;

    private final AutoCloseable held;

    private LoadLock(AutoCloseable held) {
        this.held = held;
    }

    static LoadLock take(DataSource source, DatabaseAddress address) {
        if (address.vendor() != Vendor.POSTGRESQL) {
            return new LoadLock(() -> {});
        }
        try {
            return new LoadLock(lockedConnection(source, address));
        } catch (SQLException e) {
            throw OpenFailure.of(address, e);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception e) {
            throw new LedgerException("the lock on the database cannot be given back", e);
        }
    }

    private static Connection lockedConnection(DataSource source, DatabaseAddress address) throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            if (result.next() && result.getBoolean(1)) {
                return connection;
            }
        }
        connection.close();
        throw new LedgerException("another load is running on the database " + address + "; wait until it has ended");
    }
}
