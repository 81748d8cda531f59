package org.planledger.model;

/** A row of {@code input_files}: what became of one file of this run; {@code reason} is empty where it was loaded. */
public record InputFile(
        String sourcePath,
        String mediaType,
        long bytes,
        String sha256,
        FileStatus status,
        String reason,
        String message,
        String planId) {}
