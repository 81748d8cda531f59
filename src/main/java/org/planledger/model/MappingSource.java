package org.planledger.model;

/**
 * A row of a mapping file that decided how something was read.
 *
 * @param file the file's path
 * @param line the row's line in it
 * @param term the name in the row that fitted
 */
public record MappingSource(String file, int line, String term) {
    @Override
    public String toString() {
        return file + ":" + line + " (" + term + ")";
    }
}
