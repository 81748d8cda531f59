package org.planledger.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** An open ledger database, its schema up to date. One process at a time has it open for loading. */
public final class Database implements AutoCloseable {
    /** The job's transaction, the repository's own, the lock's, and one to spare. */
    private static final int CONNECTIONS = 4;

    private static final long CONNECT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final LoadLock lock;

    private Database(HikariDataSource pool, LoadLock lock) {
        this.pool = pool;
        this.lock = lock;
    }

    /** Connects, takes the lock for loading and migrates; throws {@link LedgerException} where one of them fails. */
    public static Database open(DatabaseAddress address, Credentials credentials) {
        HikariDataSource pool = connect(address, credentials);
        try {
            LoadLock lock = LoadLock.take(pool, address);
            Schema.migrate(pool, address.vendor());
            return new Database(pool, lock);
        } catch (RuntimeException e) {
            pool.close();
            throw e instanceof LedgerException ? e : OpenFailure.of(address, e);
        }
    }

    /** Gives the connections. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        lock.close();
        pool.close();
    }

    private static HikariDataSource connect(DatabaseAddress address, Credentials credentials) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.connectUrl());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setPoolName("ledger");
        String user = credentials.user().isEmpty() ? address.vendor().defaultUser() : credentials.user();
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(credentials.password());
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw OpenFailure.of(address, e);
        }
    }
}
