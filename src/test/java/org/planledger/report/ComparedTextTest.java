package org.planledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTextTest {
    @ParameterizedTest
    @CsvSource({"全市托位数（个）,托位数(个)", "到2025年全县巩固率,巩固率", "“双师型”教师,双师型教师", "人 均 面 积,人均面积"})
    void givesOneKeyToOneName(String a, String b) {
        assertThat(ComparedText.name(a)).isEqualTo(ComparedText.name(b));
    }

    @ParameterizedTest
    @CsvSource({"托位数（个）,托位数", "参保率%,参保率", "托位数（0-3岁）[个],托位数"})
    void leavesTheUnitOutOfALooseName(String a, String b) {
        assertThat(ComparedText.looseName(a)).isEqualTo(b);
    }

    @ParameterizedTest
    @CsvSource({"第一节 发展基础,发展基础", "（一）发展基础,发展基础", "1.发展基础,发展基础"})
    void leavesTheNumberOutOfATitle(String a, String b) {
        assertThat(ComparedText.title(a)).isEqualTo(b);
    }

    @Test
    void leavesTheNumberOutOfACaption() {
        assertThat(ComparedText.caption("专栏2：重点项目")).isEqualTo("重点项目");
        assertThat(ComparedText.caption("表1 主要指标")).isEqualTo("主要指标");
    }

    @Test
    void measuresCommonBlocks() {
        assertThat(CommonBlocks.ratio("城镇登记失业率", "登记失业率")).isCloseTo(10 / 12.0, within(1e-9));
        assertThat(CommonBlocks.ratio("甲", "乙")).isZero();
        assertThat(CommonBlocks.ratio("", "")).isEqualTo(1);
    }
}
