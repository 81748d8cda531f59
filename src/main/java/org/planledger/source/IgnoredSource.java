package org.planledger.source;

/** A file that is none of our business. */
public record IgnoredSource(FileFacts facts, IgnoreReason reason) implements SourceReading {}
