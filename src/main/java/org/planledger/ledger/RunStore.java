package org.planledger.ledger;

import java.util.List;
import javax.sql.DataSource;
import org.planledger.model.Finding;
import org.planledger.model.InputFile;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.SubjectKind;
import org.planledger.model.TableRows;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what concerns one run only: its files, and the findings on files that gave no plan. */
public final class RunStore {
    private final JdbcTemplate jdbc;
    private int files;
    private int findings;

    /** Takes the database. */
    public RunStore(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Forgets the run before. */
    public void clear() {
        jdbc.update("DELETE FROM input_files");
        jdbc.update("DELETE FROM findings WHERE plan_id IS NULL");
        files = 0;
        findings = 0;
    }

    /** Adds a file and what was found on it; the findings are numbered here, through all files. */
    public void add(InputFile file, List<Finding> onFile) {
        insert(LedgerTables.INPUT_FILES, file, ++files);
        for (Finding finding : onFile) {
            insert(LedgerTables.FINDINGS, numbered(finding, file.sourcePath(), ++findings), findings);
        }
    }

    private <T extends Record> void insert(LedgerTable<T> table, T row, int rowNo) {
        new TableInsert<>(new TableRows<>(table, List.of(row)), rowNo).run(jdbc);
    }

    private static Finding numbered(Finding finding, String sourcePath, int number) {
        return new Finding(
                "",
                "file-finding-%03d".formatted(number),
                finding.rule(),
                finding.severity(),
                SubjectKind.FILE,
                sourcePath,
                finding.message(),
                finding.found(),
                finding.expected(),
                finding.lineStart(),
                finding.lineEnd(),
                finding.excerpt());
    }
}
