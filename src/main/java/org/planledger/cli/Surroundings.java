package org.planledger.cli;

import java.util.Map;
import org.planledger.ledger.Credentials;

/** What the process is told by its environment. */
final class Surroundings {
    private Surroundings() {}

    /** Says who connects to the database. */
    static Credentials credentials() {
        Map<String, String> environment = System.getenv();
        return new Credentials(
                environment.getOrDefault("PLANLEDGER_DB_USER", ""),
                environment.getOrDefault("PLANLEDGER_DB_PASSWORD", ""));
    }
}
