package org.planledger.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Imprint;
import org.planledger.model.RegionLevel;
import org.planledger.model.SourceText;
import org.planledger.text.Cjk;
import org.planledger.text.Region;
import org.planledger.text.Regions;

/** Finds the place that a plan is for: in its title, in its issuer, else the one that its text names most often. */
final class RegionFinder {
    private static final Pattern PLACE = Pattern.compile(
            "^([\\u4e00-\\u9fff]{1,12}?(?:省|自治区|自治州|自治县|地区|市|州|盟|县|区|旗))(?=[“\"「\\d]|[\\u4e00-\\u9fff])");
    private static final Pattern BEFORE_PERIOD =
            Pattern.compile("(?:^|[，。、；：\\s是了《“])([\\u4e00-\\u9fff]{1,8}?[省市州盟县区旗])[“\"「]十[一二三四五六七]五");
    /** A place printed without its level, right before the period: 汉中“十四五”. */
    private static final Pattern BARE = Pattern.compile("^([\\u4e00-\\u9fff]{2,4})(?=[“\"「])");

    private static final List<String> SUFFIXES = List.of("市", "县", "区", "省", "州");
    private static final Set<String> NO_PLACES = Set.of("社区", "城市", "小区", "园区", "地区", "城区", "山区", "景区", "超市", "门市");
    private static final int LONGEST_UNKNOWN = 4;
    private static final Pattern PROVINCE = Pattern.compile("[\\u4e00-\\u9fff]{2,4}?省");
    private static final Pattern UNKNOWN_PROVINCE =
            Pattern.compile("([\\u4e00-\\u9fff&&[^全我各本中外国该县市由和属照被跨出入东西南北部邻一两三几多是在向为与对上按据到从省]]{2}省)");
    private static final int WEIGHT_OF_OWN_PERIOD = 3;

    private final Regions regions;

    RegionFinder(Regions regions) {
        this.regions = regions;
    }

    Optional<Region> find(Imprint imprint, SourceText source) {
        return at(imprint.title())
                .or(() -> at(imprint.issuer()))
                .or(() -> mostNamed(source))
                .map(region -> withProvince(region, source));
    }

    /** The place a title starts with; of several in a row (陕西省汉中市) the last. */
    private Optional<Region> at(String title) {
        String rest = Cjk.fold(title).replaceFirst("^中共", "");
        Optional<Region> found = Optional.empty();
        while (true) {
            Optional<Region> next = place(rest);
            if (next.isEmpty() || found.isPresent() && !isBelow(found.get(), next.get())) {
                return found;
            }
            String province = found.map(Region::province).orElse("");
            found = next.map(region ->
                    region.province().isEmpty() ? new Region(region.name(), region.level(), province) : region);
            rest = rest.substring(Math.min(rest.length(), next.get().name().length()));
        }
    }

    /** 陕西省汉中市: the second place must be of a lower level, and known or as short as places are. */
    private boolean isBelow(Region upper, Region lower) {
        boolean lowerLevel = upper.level().isPresent()
                && lower.level().isPresent()
                && upper.level().get().compareTo(lower.level().get()) < 0;
        boolean known = regions.find(lower.name()).isPresent();
        return lowerLevel
                && (known
                        || lower.name().length() <= LONGEST_UNKNOWN
                                && !lower.name().contains("城市"));
    }

    private Optional<Region> place(String text) {
        Optional<Region> known = regions.at(text, 0).filter(region -> text.startsWith(region.name()));
        if (known.isPresent()) {
            return known;
        }
        Matcher bare = BARE.matcher(text);
        if (bare.find()) {
            for (String suffix : SUFFIXES) {
                Optional<Region> full = regions.find(bare.group(1) + suffix);
                if (full.isPresent()) {
                    return full;
                }
            }
        }
        Matcher matcher = PLACE.matcher(text);
        return matcher.find() && !NO_PLACES.contains(matcher.group(1))
                ? Optional.of(unknown(matcher.group(1)))
                : Optional.empty();
    }

    private Optional<Region> mostNamed(SourceText source) {
        Map<String, Region> places = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String line : source.lines()) {
            countKnown(line, places, counts);
            Matcher own = BEFORE_PERIOD.matcher(line);
            while (own.find()) {
                Region region = regions.find(own.group(1)).orElseGet(() -> unknown(own.group(1)));
                places.put(region.name(), region);
                counts.merge(region.name(), WEIGHT_OF_OWN_PERIOD, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> places.get(entry.getKey()));
    }

    private void countKnown(String line, Map<String, Region> places, Map<String, Integer> counts) {
        for (int i = 0; i < line.length(); i++) {
            if (!Cjk.isHan(line.charAt(i))) {
                continue;
            }
            Optional<Region> known = regions.at(line, i);
            if (known.isPresent() && line.startsWith(known.get().name(), i)) {
                places.put(known.get().name(), known.get());
                counts.merge(known.get().name(), 1, Integer::sum);
                i += known.get().name().length() - 1;
            }
        }
    }

    private static Region unknown(String name) {
        boolean province = level(name).filter(RegionLevel.PROVINCE::equals).isPresent();
        return new Region(name, level(name), province ? name : "");
    }

    private static Optional<RegionLevel> level(String name) {
        if (name.endsWith("自治州") || name.endsWith("地区")) {
            return Optional.of(RegionLevel.CITY);
        }
        return switch (name.charAt(name.length() - 1)) {
            case '省' -> Optional.of(RegionLevel.PROVINCE);
            case '市', '州', '盟' -> Optional.of(RegionLevel.CITY);
            case '区' -> Optional.of(name.endsWith("自治区") ? RegionLevel.PROVINCE : RegionLevel.COUNTY);
            default -> Optional.of(RegionLevel.COUNTY);
        };
    }

    private Region withProvince(Region region, SourceText source) {
        if (!region.province().isEmpty()) {
            return region;
        }
        if (region.level().filter(RegionLevel.PROVINCE::equals).isPresent()) {
            return new Region(region.name(), region.level(), region.name());
        }
        return new Region(region.name(), region.level(), printedProvince(source.lines()));
    }

    private String printedProvince(List<String> lines) {
        for (String line : lines) {
            Matcher matcher = PROVINCE.matcher(line);
            while (matcher.find()) {
                for (int start = matcher.start(); start < matcher.end() - 2; start++) {
                    String name = line.substring(start, matcher.end());
                    if (regions.find(name)
                            .filter(place -> place.name().equals(name))
                            .isPresent()) {
                        return name;
                    }
                }
            }
        }
        return lines.stream()
                .map(UNKNOWN_PROVINCE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }
}
