package org.planledger.text;

import java.util.Optional;
import org.planledger.model.RegionLevel;

/**
 * A printed department, resolved.
 *
 * @param printed the text as printed
 * @param department the full name of the body without its place, or empty where it is unknown
 * @param level the level its place prefix names, or empty where it has none
 */
public record DepartmentName(String printed, String department, Optional<RegionLevel> level) {}
