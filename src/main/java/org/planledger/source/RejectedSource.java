package org.planledger.source;

/**
 * A file that cannot be read as it is.
 *
 * @param message the reason in words, for the person who has to mend the file
 * @param line the line where it shows, 1 where no line can be told
 */
public record RejectedSource(FileFacts facts, RejectReason reason, String message, int line) implements SourceReading {}
