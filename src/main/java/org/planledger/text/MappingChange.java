package org.planledger.text;

/**
 * One changed line of a mapping file.
 *
 * @param files all files with the change in them
 * @param file path of the changed file
 * @param line the line that is changed or added
 * @param before what it said, or empty text where it is added
 * @param now what it says
 * @param name the name that the mappings learn, which may be shorter than what is printed
 */
public record MappingChange(MappingFiles files, String file, int line, String before, String now, String name) {}
