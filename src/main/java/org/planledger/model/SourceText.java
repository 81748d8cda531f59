package org.planledger.model;

import java.util.List;

/**
 * One input document as text.
 *
 * @param sourcePath path relative to the input folder, with {@code /} between the names
 * @param mediaType detected media type, e.g. {@code text/plain}
 * @param bytes size of the file
 * @param sha256 hash of the file's bytes, lower-case hex
 * @param lines the lines without their ends; line 1 of the contract is element 0
 */
public record SourceText(String sourcePath, String mediaType, long bytes, String sha256, List<String> lines) {
    /** Copies the list. */
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Gives line {@code number}, counted from 1. */
    public String line(int number) {
        return lines.get(number - 1);
    }

    /** Gives the range of all lines; a text without lines counts as one empty line. */
    public LineRange range() {
        return new LineRange(1, Math.max(1, lines.size()));
    }
}
