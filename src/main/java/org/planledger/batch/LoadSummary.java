package org.planledger.batch;

import java.util.Map;
import org.planledger.model.FileStatus;
import org.planledger.model.Severity;

/**
 * How a load ended.
 *
 * @param files number of files of this run by status
 * @param rows number of rows in the ledger by table, in the contract's order
 * @param findings number of findings in the ledger by severity
 * @param unreadCharacters characters of all plans in the ledger that no extractor looked at
 */
public record LoadSummary(
        Map<String, Long> files, Map<String, Long> rows, Map<String, Long> findings, long unreadCharacters) {
    /** Gives the number of files with the status. */
    public long files(FileStatus status) {
        return files.getOrDefault(status.code(), 0L);
    }

    /** Gives the number of findings of the severity. */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity.code(), 0L);
    }
}
