package org.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PostgresLedgerTest extends LedgerContract {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.of(server.getJdbcUrl("postgres", "postgres"));
    }

    /** Leaves a table of somebody else behind, as databases in use have them. */
    @AfterEach
    void clear() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql :
                    List.of("DROP SCHEMA public CASCADE", "CREATE SCHEMA public", "CREATE TABLE other (a INT)")) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void letsOnlyOneLoadIn() {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Database.open(address(), Credentials.NONE))
                .withMessageStartingWith("another load is running on the database jdbc:postgresql://localhost:");
    }

    @Test
    void saysWhyItCannotConnect() {
        String url = server.getJdbcUrl("nobody", "nowhere") + "&password=secret";
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Database.open(DatabaseAddress.of(url), Credentials.NONE))
                .withMessageContaining("nobody")
                .withMessageNotContaining("secret");
    }
}
