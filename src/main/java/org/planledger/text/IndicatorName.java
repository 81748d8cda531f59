package org.planledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed name of an indicator, taken apart.
 *
 * @param name the name without its unit and notes
 * @param unit the unit as printed, or empty
 * @param note what else stood in brackets behind the name, joined with {@code ；}
 */
public record IndicatorName(String name, String unit, String note) {
    private static final Pattern LAST_BRACKET = Pattern.compile("\\s*[（(\\[【〔［]([^（()）\\[\\]【】〔〕［］]*)[)）\\]】〕］]$");
    private static final Pattern HALF_BRACKET = Pattern.compile("[（(]?([%％‰])[)）]?$");

    /** Reads a printed name; only a bracket at the end is a unit or a note, one inside belongs to the name. */
    public static IndicatorName read(String printed, Units units) {
        String name = printed;
        String unit = "";
        List<String> notes = new ArrayList<>();
        Matcher bracket = LAST_BRACKET.matcher(name);
        while (bracket.find() && bracket.start() > 0) {
            String inside = bracket.group(1).strip().replaceFirst("^单位[:：]", "");
            int comma = inside.indexOf('，');
            if (unit.isEmpty() && units.isUnit(inside)) {
                unit = inside;
            } else if (unit.isEmpty() && comma > 0 && units.isUnit(inside.substring(0, comma))) {
                unit = inside.substring(0, comma);
                notes.add(0, inside.substring(comma + 1));
            } else {
                notes.add(0, inside);
            }
            name = name.substring(0, bracket.start());
            bracket = LAST_BRACKET.matcher(name);
        }
        Matcher percent = HALF_BRACKET.matcher(name);
        if (unit.isEmpty() && percent.find()) {
            unit = percent.group(1);
            name = name.substring(0, percent.start());
        }
        return new IndicatorName(name.strip(), unit, String.join("；", notes));
    }
}
