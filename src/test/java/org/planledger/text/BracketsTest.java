package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
    @Test
    void splitsOutsideBracketsOnly() {
        assertThat(Brackets.splitOutside("甲、乙（丙、丁）、戊", "、")).containsExactly("甲", "乙（丙、丁）", "戊");
        assertThat(Brackets.splitOutside("甲《乙、（丙、丁）、》、戊", "、")).containsExactly("甲《乙、（丙、丁）、》", "戊");
    }

    @Test
    void splitsInsideQuotationMarks() {
        assertThat(Brackets.splitOutside("“甲、乙”、丙", "、")).containsExactly("“甲", "乙”", "丙");
    }

    @Test
    void splitsAtAnySeparator() {
        assertThat(Brackets.splitOutside("甲，乙；丙", "，；")).containsExactly("甲", "乙", "丙");
        assertThat(Brackets.splitOutside("甲", "，；")).containsExactly("甲");
        assertThat(Brackets.splitOutside("甲，", "，；")).containsExactly("甲", "");
    }

    @Test
    void aLonelyClosingBracketDoesNotHideWhatFollows() {
        assertThat(Brackets.splitOutside("甲）、乙", "、")).containsExactly("甲）", "乙");
    }

    @Property
    void partsPutTogetherAreTheTextAgain(@ForAll @Chars({'甲', '、', '（', '）', '(', ')', '《', '》'}) String text) {
        assertThat(String.join("、", Brackets.splitOutside(text, "、"))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "（甲）", "(甲）", "【甲（乙）】", "“甲‘乙’”", "1）甲；2）乙", "12)甲"})
    void findsNothingInBalancedText(String text) {
        assertThat(Brackets.unbalanced(text)).isEmpty();
    }

    @Test
    void findsABracketWithoutItsPartner() {
        assertThat(Brackets.unbalanced("甲）")).contains("）");
        assertThat(Brackets.unbalanced("甲》乙《")).contains("》");
        assertThat(Brackets.unbalanced("甲《乙")).contains("《");
        assertThat(Brackets.unbalanced("（甲】")).contains("】");
        assertThat(Brackets.unbalanced("“甲")).contains("“");
        assertThat(Brackets.unbalanced("甲1）乙")).contains("）");
    }
}
