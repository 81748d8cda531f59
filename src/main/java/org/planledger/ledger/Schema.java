package org.planledger.ledger;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date. */
final class Schema {
    private static final String MIGRATIONS = "classpath:org/planledger/ledger/migration/";

    private Schema() {}

    static void migrate(DataSource source, Vendor vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations(MIGRATIONS + vendor.code(), MIGRATIONS + "common")
                .placeholders(Map.of("decimal", vendor.decimalType(), "binary", vendor.binaryType()))
                // What Flyway would otherwise look for among the classes at every start.
                .loggers("slf4j")
                .skipDefaultCallbacks(true)
                .communityDBSupportEnabled(false)
                // A PostgreSQL schema may already hold tables of somebody else.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
