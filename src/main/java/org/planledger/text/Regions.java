package org.planledger.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.RegionLevel;

/** The provinces, cities and counties, from {@code mappings/regions.csv}. */
public final class Regions {
    private static final int LONGEST_NAME = 12;

    private static final int START_MASK = 0xFFFF;

    private final BitSet starts = new BitSet();
    private final Map<String, Region> regions = new HashMap<>();

    Regions(MappingFile file) {
        for (MappingFile.Row row : file.rows()) {
            RegionLevel level = Arrays.stream(RegionLevel.values())
                    .filter(value -> value.code().equals(row.cell(1)))
                    .findFirst()
                    .orElseThrow(() -> file.error(row, "unknown level \"" + row.cell(1) + "\""));
            add(new Region(row.cell(0), Optional.of(level), row.cell(2)), row.list(4));
        }
    }

    /** Gives the known place of this full name or alias; a name that several provinces use has no province. */
    public Optional<Region> find(String name) {
        return Optional.ofNullable(regions.get(name));
    }

    /** Gives the longest known place that starts at {@code from}. */
    public Optional<Region> at(String text, int from) {
        if (from + 1 >= text.length() || !starts.get(start(text, from))) {
            return Optional.empty();
        }
        for (int end = Math.min(text.length(), from + LONGEST_NAME); end > from + 1; end--) {
            Region region = regions.get(text.substring(from, end));
            if (region != null) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** Folds the first two characters into a number, to tell most texts at once that no place starts here. */
    private static int start(String text, int from) {
        return (text.charAt(from) * 31 + text.charAt(from + 1)) & START_MASK;
    }

    private void add(Region region, Collection<String> aliases) {
        regions.merge(region.name(), region, Regions::common);
        starts.set(start(region.name(), 0));
        aliases.stream().filter(alias -> alias.length() > 1).forEach(alias -> starts.set(start(alias, 0)));
        aliases.forEach(alias -> regions.merge(alias, region, Regions::common));
    }

    private static Region common(Region a, Region b) {
        return a.province().equals(b.province()) ? a : new Region(a.name(), a.level(), "");
    }
}
