package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.model.RegionLevel;
import org.planledger.model.TableColumn;
import org.planledger.model.TableKind;

class MappingsTest {
    private static final List<String> FILES = List.of(
            "headers.csv",
            "domains.csv",
            "units.csv",
            "departments.csv",
            "regions.csv",
            "periods.csv",
            "headings.csv",
            "narrative.csv");

    @TempDir
    Path folder;

    @BeforeEach
    void copyPackagedFiles() throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), packagedText(file));
        }
    }

    @Test
    void packagedFilesKnowTheirSubjects() {
        Mappings mappings = Mappings.packaged();
        assertThat(mappings.headers().column(TableKind.SERVICES, "服务 项目")).contains(TableColumn.NAME);
        assertThat(mappings.headers().columnByPart(TableKind.SERVICES, "服务标准（试行）"))
                .contains(TableColumn.STANDARD);
        assertThat(mappings.headers().columnByPart(TableKind.SERVICES, "其他")).isEmpty();
        assertThat(mappings.regions().find("汉中市")).contains(new Region("汉中市", Optional.of(RegionLevel.CITY), "陕西省"));
        assertThat(mappings.periods().years("十四五")).contains(new Periods.Years(2021, 2025));
        assertThat(mappings.periods().years("二十五")).isEmpty();
        assertThat(mappings.headings().isContents("目 录")).isTrue();
        assertThat(mappings.headings().isContents("目标")).isFalse();
        assertThat(mappings.headings().isPart("前言")).isTrue();
        assertThat(mappings.headings().isGlossary("前言")).isFalse();
    }

    @Test
    void everyPeriodHasFiveYearsAndFollowsTheOneBefore() {
        Periods periods = Mappings.packaged().periods();
        assertThat(periods.names()).isNotEmpty();
        int next = periods.years(periods.names().get(0)).orElseThrow().start();
        for (String name : periods.names()) {
            Periods.Years years = periods.years(name).orElseThrow();
            assertThat(years).as(name).isEqualTo(new Periods.Years(next, next + 4));
            next = years.end() + 1;
        }
    }

    @Test
    void noNameMeansTwoDepartments() throws IOException {
        Map<String, TreeSet<String>> departments = new TreeMap<>();
        for (MappingFile.Row row : MappingFile.parse(
                        "departments.csv", packagedText("departments.csv"), "department", "aliases")
                .rows()) {
            Stream.concat(Stream.of(row.cell(0)), row.list(1).stream())
                    .forEach(name -> departments
                            .computeIfAbsent(Cjk.fold(name), key -> new TreeSet<>())
                            .add(row.cell(0)));
        }
        assertThat(departments).isNotEmpty();
        departments.values().removeIf(names -> names.size() == 1);
        assertThat(departments).isEmpty();
    }

    @Test
    void noHeaderTermMeansTwoColumns() throws IOException {
        Map<String, TreeSet<String>> columns = new TreeMap<>();
        for (MappingFile.Row row : MappingFile.parse(
                        "headers.csv", packagedText("headers.csv"), "table", "column", "term")
                .rows()) {
            columns.computeIfAbsent(row.cell(0) + " " + Cjk.fold(row.cell(2)), key -> new TreeSet<>())
                    .add(row.cell(1));
        }
        assertThat(columns).isNotEmpty();
        columns.values().removeIf(names -> names.size() == 1);
        assertThat(columns).isEmpty();
    }

    @Test
    void aFolderReplacesThePackagedFiles() throws IOException {
        assertThat(Mappings.read(folder).sha256()).isEqualTo(Mappings.packaged().sha256());
        Files.writeString(folder.resolve("periods.csv"), "period,start_year,end_year\n二十五,2076,2080\n");
        Mappings mappings = Mappings.read(folder);
        assertThat(mappings.periods().names()).containsExactly("二十五");
        assertThat(mappings.sha256()).isNotEqualTo(Mappings.packaged().sha256());
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Files.delete(folder.resolve("units.csv"));
        assertRefused(folder.resolve("units.csv") + ": cannot be read (NoSuchFileException)");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("headings.csv"), "term,kind\n\u00E9,part\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(folder.resolve("headings.csv") + ": not UTF-8");
    }

    @Test
    void namesFileAndLineOfABadRow() throws IOException {
        Files.writeString(folder.resolve("headings.csv"), "term,kind\n目录,contents\n封面,cover\n");
        assertRefused(folder.resolve("headings.csv") + ":3: kind must be contents, part or glossary, not \"cover\"");
    }

    @Test
    void regionsOfTheSameNameHaveNoProvince() throws IOException {
        Files.writeString(
                folder.resolve("regions.csv"),
                "region,level,province,city,aliases\n东区,county,甲省,,\n东区,county,乙省,,\n西区,county,甲省,,西\n");
        Regions regions = Mappings.read(folder).regions();
        assertThat(regions.find("东区").map(Region::province)).contains("");
        assertThat(regions.find("西").map(Region::name)).contains("西区");
        assertThat(regions.find("西").map(Region::province)).contains("甲省");
        assertThat(regions.find("南区")).isEmpty();
    }

    @Test
    void theLongestRegionWins() throws IOException {
        Files.writeString(
                folder.resolve("regions.csv"), "region,level,province,city,aliases\n东山,county,,,\n东山市,city,,,\n");
        Regions regions = Mappings.read(folder).regions();
        assertThat(regions.at("在东山市内", 1).map(Region::name)).contains("东山市");
        assertThat(regions.at("在东山内", 1).map(Region::name)).contains("东山");
        assertThat(regions.at("在东山内", 0)).isEmpty();
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> Mappings.read(folder))
                .withMessage(message);
    }

    private static String packagedText(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Mappings.class.getResourceAsStream("/mappings/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
