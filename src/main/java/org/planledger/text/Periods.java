package org.planledger.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The named five-year periods, from {@code mappings/periods.csv}. */
public final class Periods {
    private final Map<String, Years> periods = new LinkedHashMap<>();

    Periods(MappingFile file) {
        for (MappingFile.Row row : file.rows()) {
            try {
                periods.put(row.cell(0), new Years(Integer.parseInt(row.cell(1)), Integer.parseInt(row.cell(2))));
            } catch (NumberFormatException e) {
                throw file.error(row, "start_year and end_year must be years");
            }
        }
    }

    /** Gives the years of a named period such as 十四五. */
    public Optional<Years> years(String period) {
        return Optional.ofNullable(periods.get(period));
    }

    /** Gives the names of all periods, oldest first. */
    public List<String> names() {
        return new ArrayList<>(periods.keySet());
    }

    /** The first and the last year of a period. */
    public record Years(int start, int end) {}
}
