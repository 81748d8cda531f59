package org.planledger.batch;

/** The load as a whole failed; the message says why. What was committed before stays, and the same command goes on. */
public final class LoadFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes the message and what lies behind it. */
    public LoadFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Takes the message. */
    public LoadFailedException(String message) {
        super(message);
    }
}
