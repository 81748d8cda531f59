package org.planledger.report;

/** Tables that cannot be compared; the message names the file and, where there is one, the line. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes the message. */
    public EvaluationException(String message) {
        super(message);
    }
}
