package org.planledger.model;

/**
 * A run of lines of a source text, both ends included, counted from 1.
 *
 * @param start first line
 * @param end last line, not before {@code start}
 */
public record LineRange(int start, int end) implements Comparable<LineRange> {
    /** Checks the bounds; throws {@link IllegalArgumentException} when they are no range. */
    public LineRange {
        if (start < 1 || end < start) {
            throw new IllegalArgumentException("no line range: " + start + "-" + end);
        }
    }

    /** Gives the range of one line. */
    public static LineRange of(int line) {
        return new LineRange(line, line);
    }

    /** Gives the smallest range that holds this one and the other. */
    public LineRange cover(LineRange other) {
        return new LineRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Tells whether the line lies inside. */
    public boolean contains(int line) {
        return start <= line && line <= end;
    }

    /** Gives the number of lines, at least 1. */
    public int size() {
        return end - start + 1;
    }

    @Override
    public int compareTo(LineRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
