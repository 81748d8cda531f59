package org.planledger.text;

/** A mapping file that cannot be used; the message names the file and the line. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes a message such as {@code mappings/units.csv:12: unknown kind "x"}. */
    public MappingException(String message) {
        super(message);
    }
}
