package org.planledger.report;

import java.util.List;

/**
 * How much of a sample of narrative indicators was found; a sample says nothing about rows too many.
 *
 * @param found found by name and value
 * @param valueOnly further ones of which value and unit were found, but under another name
 * @param all size of the sample
 * @param missing what was not found by name and value
 */
public record SampleScore(int found, int valueOnly, int all, List<Difference> missing) {
    /** Copies the list. */
    public SampleScore {
        missing = List.copyOf(missing);
    }
}
