package org.planledger.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planledger.model.MappingSource;
import org.planledger.model.RegionLevel;

/** The bodies of government and party and the names they are printed under, from {@code mappings/departments.csv}. */
public final class Departments {
    /** Brackets tell of variants: 各县（市、区）人民政府, 市民政局（市老龄办）. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final Pattern NO_PLACE = Pattern.compile("^(?:市场|市政|市容|区域|县域|省直|州界)");
    private static final int LONGEST_PLACE = 12;
    private static final int SHORTEST_NAME = 2;

    private final Map<String, String> names = new HashMap<>();

    private final MappingFile file;

    Departments(MappingFile file) {
        this.file = file;
        for (MappingFile.Row row : file.rows()) {
            if (row.cell(0).isEmpty()) {
                throw file.error(row, "the department is empty");
            }
            names.put(Cjk.fold(row.cell(0)), row.cell(0));
        }
        for (MappingFile.Row row : file.rows()) {
            row.list(1).forEach(alias -> names.putIfAbsent(Cjk.fold(alias), row.cell(0)));
        }
    }

    /** Resolves a printed department, with or without a place before it. */
    public DepartmentName resolve(String printed) {
        String text = bare(printed);
        String whole = names.getOrDefault(text, "");
        if (!whole.isEmpty()) {
            return new DepartmentName(printed, whole, Optional.empty());
        }
        for (int end = 1; end <= Math.min(LONGEST_PLACE, text.length() - 1); end++) {
            Optional<RegionLevel> level = isPlace(text, end) ? level(text.substring(0, end)) : Optional.empty();
            String name = level.isPresent() ? nameOf(text.substring(end)) : "";
            if (!name.isEmpty()) {
                return new DepartmentName(printed, name, level);
            }
        }
        boolean placed = !text.isEmpty() && !NO_PLACE.matcher(text).find();
        return new DepartmentName(printed, "", placed ? level(text.substring(0, 1)) : Optional.empty());
    }

    /** Gives the row by which a printed department is known: where its full name or one of its short names stands. */
    public Optional<MappingSource> source(String printed) {
        String department = resolve(printed).department();
        String text = bare(printed);
        for (int start = 0; start < text.length() && !department.isEmpty(); start++) {
            String name = text.substring(start);
            if (department.equals(names.get(name))) {
                return source(name, department);
            }
        }
        return Optional.empty();
    }

    private Optional<MappingSource> source(String name, String department) {
        return file.rows().stream()
                .filter(row -> row.cell(0).equals(department))
                .filter(row -> Cjk.fold(row.cell(0)).equals(name)
                        || row.list(1).stream()
                                .anyMatch(alias -> Cjk.fold(alias).equals(name)))
                .findFirst()
                .map(row -> file.source(row, name));
    }

    private static String bare(String printed) {
        return BRACKETS.matcher(Cjk.fold(printed)).replaceAll("").replaceFirst("^各", "");
    }

    /** A place holds no name of a body and no conjunction: 县教育局和县 is none. */
    private static boolean isPlace(String text, int end) {
        for (int i = 0; i < end; i++) {
            if ("局厅办院部".indexOf(text.charAt(i)) >= 0 || i > 0 && "和及与同/、".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a text is a known department. */
    public boolean isKnown(String printed) {
        return !resolve(printed).department().isEmpty();
    }

    /** Gives the folded names and short names, each with the full name it stands for. */
    Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Gives the folded text, and what is left of it behind each place that it may begin with. */
    static List<String> withAndWithoutPlace(String printed) {
        String text = Cjk.fold(printed);
        List<String> readings = new ArrayList<>(List.of(text));
        for (int end = 1; end <= Math.min(LONGEST_PLACE, text.length() - SHORTEST_NAME); end++) {
            if (level(text.substring(0, end)).isPresent()) {
                readings.add(text.substring(end));
            }
        }
        return readings;
    }

    private String nameOf(String text) {
        String name = names.getOrDefault(text, "");
        if (!name.isEmpty()) {
            return name;
        }
        for (String organ : new String[] {"级", "政府", "委"}) {
            if (text.startsWith(organ) && text.length() > organ.length()) {
                return nameOf(text.substring(organ.length()));
            }
        }
        return "";
    }

    private static Optional<RegionLevel> level(String place) {
        if (place.equals("国家") || place.equals("中央") || place.equals("中共中央")) {
            return Optional.of(RegionLevel.NATION);
        }
        if (place.endsWith("自治州") || place.endsWith("地区")) {
            return Optional.of(RegionLevel.CITY);
        }
        return switch (place.charAt(place.length() - 1)) {
            case '省' -> Optional.of(RegionLevel.PROVINCE);
            case '区' -> Optional.of(place.endsWith("自治区") ? RegionLevel.PROVINCE : RegionLevel.COUNTY);
            case '市', '州', '盟' -> Optional.of(RegionLevel.CITY);
            case '县', '旗' -> Optional.of(RegionLevel.COUNTY);
            default -> Optional.empty();
        };
    }
}
