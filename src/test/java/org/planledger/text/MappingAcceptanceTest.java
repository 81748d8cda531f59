package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planledger.model.MappingKind;

class MappingAcceptanceTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "department, departments.csv, 市卫健管委会, 卫生健康委员会, '卫生健康委员会,卫健委;卫健委员会;卫生健康委;卫健管委会,2018,,,'",
        "department, departments.csv, 县银龄事务专班, 银龄事务办公室, '银龄事务办公室,银龄事务专班,,,,'",
        "domain, domains.csv, 一、幼者所愿：办好托育, childcare, 'childcare,whole,幼者所愿'",
        "header, headers.csv, 由谁掏腰包, services/funding, 'services,funding,由谁掏腰包'",
        "header, headers.csv, '由谁,掏腰包', services/funding, 'services,funding,\"由谁,掏腰包\"'",
        "unit, units.csv, 万小朋友, 万人, '万小朋友,unit,人,10000,'",
        "unit, units.csv, 户籍/年, 户/年, '户籍/年,unit,户/年,1,'",
        "unit, units.csv, 小朋友, 小朋友, '小朋友,unit,小朋友,1,'"
    })
    void changesOneLine(String kind, String file, String text, String target, String line) throws IOException {
        Path folder = temp.resolve("m");
        MappingChange change = accept(folder, MappingKind.ofCode(kind).orElseThrow(), text, target);
        assertThat(change.file()).isEqualTo(folder.resolve(file).toString());
        assertThat(change.now()).isEqualTo(line);
        assertThat(folder).doesNotExist();
        change.files().write();
        for (String name : Mappings.FILES) {
            List<String> before = Files.readAllLines(Path.of("mappings", name));
            List<String> after = Files.readAllLines(folder.resolve(name));
            if (name.equals(file)) {
                assertThat(after.remove(change.line() - 1)).isEqualTo(line);
                if (!change.before().isEmpty()) {
                    assertThat(before.remove(change.line() - 1)).isEqualTo(change.before());
                }
            }
            assertThat(after).isEqualTo(before);
        }
    }

    @Test
    void keepsBytesAndLineEnds() throws IOException {
        Path folder = temp.resolve("m");
        MappingFiles.in(folder).write();
        Path units = folder.resolve("units.csv");
        String text = "\uFEFFunit,kind,base_unit,factor,spellings\r\n\"所\",unit, ,1,\"校,所\"\r\n人,unit,人,1,";
        Files.writeString(units, text);
        accept(folder, MappingKind.UNIT, "学校所", "所").files().write();
        assertThat(units).content().isEqualTo(text.replace("\"校,所\"", "\"校,所;学校所\""));
        accept(folder, MappingKind.UNIT, "员", "员").files().write();
        assertThat(units).content().isEqualTo(text.replace("\"校,所\"", "\"校,所;学校所\"") + "\r\n员,unit,员,1,\r\n");
        assertThat(folder.resolve("departments.csv")).hasSameBinaryContentAs(Path.of("mappings/departments.csv"));
    }

    @Test
    void leavesAPlaceOutUnlessItIsPartOfTheName() {
        assertThat(accept(temp.resolve("m"), MappingKind.DEPARTMENT, "市场监理局", "市场监督管理局")
                        .name())
                .isEqualTo("市场监理局");
        assertThat(accept(temp.resolve("m"), MappingKind.DEPARTMENT, "旺苍县卫健管委会", "卫生健康委员会")
                        .name())
                .isEqualTo("卫健管委会");
    }

    @ParameterizedTest
    @CsvSource({
        "department, 市教育局, 教育局, departments.csv: \"市教育局\" is known already",
        "department, 市学校事务处, 卫健委, is a short name of \"卫生健康委员会\"",
        "department, 甲;乙, 教育局, the text cannot hold",
        "domain, 幼者所愿, no-such-code, domains.csv: no domain has the code \"no-such-code\"",
        "header, 由谁掏腰包, funding, is no table/column",
        "header, 由谁掏腰包, services/money, is no table/column",
        "unit, 户籍, 无此单位, units.csv: \"无此单位\" is no known unit",
        "unit, 万人, 人, units.csv: \"万人\" is known already"
    })
    void refusesWhatCannotBe(String kind, String text, String target, String message) {
        assertThatThrownBy(
                        () -> accept(temp.resolve("m"), MappingKind.ofCode(kind).orElseThrow(), text, target))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesFileAndLineOfABrokenMapping() throws IOException {
        MappingFiles.in(temp.resolve("m")).write();
        Files.writeString(temp.resolve("m/units.csv"), "unit,kind,base_unit,factor,spellings\n人,measure,人,1,\n");
        assertThatThrownBy(() -> accept(temp.resolve("m"), MappingKind.UNIT, "户籍", "户"))
                .hasMessageContaining("units.csv:2: kind must be");
    }

    private static MappingChange accept(Path folder, MappingKind kind, String text, String target) {
        return new MappingAcceptance(MappingFiles.in(folder)).accept(kind, text, target);
    }
}
