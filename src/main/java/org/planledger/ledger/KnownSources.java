package org.planledger.ledger;

import java.util.Map;
import java.util.Optional;

/** Files whose plans the ledger already holds as they would be read today. */
public record KnownSources(Map<Key, String> plans) {
    /** Nothing is known, so everything is read. */
    public static final KnownSources NONE = new KnownSources(Map.of());

    /** A file by its path below the input folder and its content. */
    public record Key(String sourcePath, String sha256) {}

    /** Copies the map. */
    public KnownSources {
        plans = Map.copyOf(plans);
    }

    /** Gives the id of the plan that the file holds, or empty where it has to be read. */
    public Optional<String> planOf(String sourcePath, String sha256) {
        return Optional.ofNullable(plans.get(new Key(sourcePath, sha256)));
    }
}
