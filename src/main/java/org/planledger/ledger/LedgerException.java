package org.planledger.ledger;

/** The database cannot be used; the message says why, in words for the person who runs the load. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes the message and what lies behind it. */
    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Takes the message. */
    public LedgerException(String message) {
        super(message);
    }
}
