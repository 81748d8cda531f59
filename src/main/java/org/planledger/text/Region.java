package org.planledger.text;

import java.util.Optional;
import org.planledger.model.RegionLevel;

/** A place: its full name, level and province; the province is empty where it is not known. */
public record Region(String name, Optional<RegionLevel> level, String province) {}
