package org.planledger.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.planledger.model.Finding;
import org.planledger.model.PlanRecords;
import org.planledger.model.TableRows;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes plans, whole, within the caller's transaction. */
public final class PlanStore {
    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public PlanStore(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Puts the plan in the place of what the ledger held of it. */
    public void replace(PlanRecords records, List<Finding> findings, LoadedSource source) {
        for (TableRows<?> rows : TableRows.of(records, findings)) {
            jdbc.update("DELETE FROM " + rows.table().name() + " WHERE plan_id = ?", source.planId());
            new TableInsert<>(rows, 1).run(jdbc);
        }
        jdbc.update("DELETE FROM loaded_sources WHERE plan_id = ?", source.planId());
        insert(source);
    }

    /** Tells which plan each source holds that was read with this parser and these mappings. */
    public KnownSources known(String parserVersion, String mappingsSha256) {
        Map<KnownSources.Key, String> plans = new HashMap<>();
        jdbc.query(
                "SELECT source_path, sha256, plan_id FROM loaded_sources"
                        + " WHERE parser_version = ? AND mappings_sha256 = ?",
                row -> {
                    plans.put(new KnownSources.Key(row.getString(1), row.getString(2)), row.getString(3));
                },
                parserVersion,
                mappingsSha256);
        return new KnownSources(plans);
    }

    private void insert(LoadedSource source) {
        jdbc.update(
                "INSERT INTO loaded_sources (plan_id, order_key, source_path, sha256, parser_version,"
                        + " mappings_sha256, unread_characters) VALUES (?, ?, ?, ?, ?, ?, ?)",
                source.planId(),
                source.planId().getBytes(StandardCharsets.UTF_8),
                source.sourcePath(),
                source.sha256(),
                source.parserVersion(),
                source.mappingsSha256(),
                source.unreadCharacters());
    }
}
