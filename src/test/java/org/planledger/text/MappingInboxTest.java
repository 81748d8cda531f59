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
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.model.InboxRow;
import org.planledger.model.MappingKind;

class MappingInboxTest {
    private static final Mappings MAPPINGS = Mappings.packaged();

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "department, 市医疗保证局, 医疗保障局, 相差1字",
        "department, 县卫健管委会, 卫生健康委员会, 个相同的字",
        "domain, 一、幼者所育：办好托育, childcare, 幼有所育",
        "header, 保障标准说明书, services/standard, 保障标准",
        "unit, 户籍/年, 户/年, 户",
        "unit, 元每人每月, 元/人/月, 分隔符写法不同",
        "unit, 校所, 所, 以单位“所”结尾"
    })
    void suggestsTheLikeliestFirst(String kind, String text, String target, String reason) {
        List<MappingSuggestion> found = new MappingSuggestions(MAPPINGS)
                .suggest(MappingKind.ofCode(kind).orElseThrow(), text, "", RejectedMappings.NONE);
        assertThat(found).hasSizeBetween(1, 3);
        assertThat(found.get(0).target()).isEqualTo(target);
        assertThat(found.get(0).reason()).contains(reason);
        assertThat(found).isSortedAccordingTo((a, b) -> b.score().compareTo(a.score()));
    }

    @Test
    void ordersByKindCountAndText() {
        MappingInbox inbox = new MappingInbox(new MappingSuggestions(MAPPINGS), RejectedMappings.NONE);
        inbox.add(MappingKind.UNIT, "鑫鑫", "", "甲", 1);
        inbox.add(MappingKind.DEPARTMENT, "乙公司", "", "甲", 2);
        inbox.add(MappingKind.DEPARTMENT, "丙公司", "", "甲", 3);
        for (int line = 10; line < 20; line++) {
            inbox.add(MappingKind.DEPARTMENT, "丁 公司", "", "乙", line);
        }
        List<InboxRow> rows = inbox.rows();
        assertThat(rows.stream().map(InboxRow::text).distinct()).containsExactly("丁 公司", "丙公司", "乙公司", "鑫鑫");
        assertThat(rows.get(0).count()).isEqualTo(10);
        assertThat(rows.get(0).places()).isEqualTo("乙:10;乙:11;乙:12;乙:13;乙:14");
    }

    @Test
    void makesNoRejectedSuggestionAgain() throws IOException {
        assertThat(MappingRejection.add(temp, MappingKind.DEPARTMENT, "市医疗保证局", "医疗保障局"))
                .isTrue();
        assertThat(MappingRejection.add(temp, MappingKind.DEPARTMENT, "市医疗保证局", "医疗保障局"))
                .isFalse();
        assertThat(MappingRejection.add(temp, MappingKind.UNIT, "小,站", "")).isTrue();
        assertThat(temp.resolve("rejected.csv"))
                .content()
                .isEqualTo("kind,text,target\ndepartment,市医疗保证局,医疗保障局\nunit,\"小,站\",\n");
        MappingInbox inbox = new MappingInbox(new MappingSuggestions(MAPPINGS), RejectedMappings.in(temp));
        inbox.add(MappingKind.DEPARTMENT, "市医疗保证局", "", "甲", 1);
        inbox.add(MappingKind.UNIT, "小,站", "", "甲", 2);
        assertThat(inbox.rows())
                .isNotEmpty()
                .allMatch(row -> row.kind() == MappingKind.DEPARTMENT
                        && !row.suggestion().equals("医疗保障局"));
    }

    @Test
    void namesFileAndLineOfABrokenRejection() throws IOException {
        Files.writeString(temp.resolve("rejected.csv"), "kind,text,target\ncolour,红,\n");
        assertThatThrownBy(() -> RejectedMappings.in(temp)).hasMessageContaining("rejected.csv:2: unknown kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"万小孩", "户籍/年", "元/人·学程", "新车位"})
    void knowsWhatLooksLikeAUnit(String text) {
        assertThat(MAPPINGS.units().looksLikeUnit(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不含技工", "助理", "站", "万人", "含民办、公办", "其中：农村"})
    void knowsWhatIsARemark(String text) {
        assertThat(MAPPINGS.units().looksLikeUnit(text)).isFalse();
    }
}
