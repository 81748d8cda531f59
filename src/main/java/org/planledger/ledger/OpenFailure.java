package org.planledger.ledger;

import java.sql.SQLException;

/** Puts the many ways in which a database refuses to open into words. */
final class OpenFailure {
    private static final int H2_FILE_IN_USE = 90020;

    private OpenFailure() {}

    static LedgerException of(DatabaseAddress address, Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_FILE_IN_USE) {
                return new LedgerException(
                        "the database " + address + " is in use by another process; wait until it has ended", failure);
            }
            deepest = cause;
        }
        return new LedgerException("cannot open the database " + address + ": " + firstLine(deepest), failure);
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
