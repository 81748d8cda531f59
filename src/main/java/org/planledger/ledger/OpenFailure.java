package org.planledger.ledger;

import java.sql.SQLException;

/** Puts the many ways in which a database refuses to open into words. */
final class OpenFailure {
    private static final int H2_FILE_IN_USE = 90020;

    private OpenFailure() {}

    static LedgerException of(DatabaseAddress address, Throwable failure) {
        Throwable telling = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IN_USE) {
                return new LedgerException(
                        "the database " + address + " is in use by another process; wait until it has ended", failure);
            }
            // The driver says it best: what wraps it says less, and what lies below it is technical.
            telling = cause instanceof SQLException || !(telling instanceof SQLException) ? cause : telling;
        }
        String reason = firstLine(telling).replace(address.connectUrl(), address.shown());
        return new LedgerException("cannot open the database " + address + ": " + reason, failure);
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
