package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CjkTest {
    @Test
    void joinsChineseWithoutABlank() {
        assertThat(Cjk.join(List.of("公共", "服务"))).isEqualTo("公共服务");
        assertThat(Cjk.join(List.of("公共，", "“服务”", "——", "（一）"))).isEqualTo("公共，“服务”——（一）");
    }

    @Test
    void keepsOneBlankElsewhere() {
        assertThat(Cjk.join(List.of("参保", "6万人"))).isEqualTo("参保 6万人");
        assertThat(Cjk.join(List.of("6", "万人"))).isEqualTo("6 万人");
        assertThat(Cjk.join(List.of("ABC", "DEF"))).isEqualTo("ABC DEF");
        assertThat(Cjk.join(List.of("甲", "(乙)"))).isEqualTo("甲 (乙)");
    }

    @Test
    void dropsBlankPartsAndEnds() {
        assertThat(Cjk.join(List.of(" 公共 ", "", "\u3000", "服务"))).isEqualTo("公共服务");
        assertThat(Cjk.join(List.of())).isEmpty();
    }

    @Test
    void squeezesBlanksOfEveryKind() {
        assertThat(Cjk.squeeze("\t目\u3000\u3000录 ")).isEqualTo("目录");
        assertThat(Cjk.squeeze("a\u00A0\u2003\uFEFF\uF020b")).isEqualTo("a b");
        assertThat(Cjk.squeeze("提供  1  次")).isEqualTo("提供 1 次");
    }

    @Test
    void foldsWidthsAndBlanksAway() {
        assertThat(Cjk.fold("（１）％ Ａ")).isEqualTo("(1)%A");
        assertThat(Cjk.fold("①")).isEqualTo("1");
        assertThat(Cjk.fold("服务 项目")).isEqualTo("服务项目");
        assertThat(Cjk.fold("服务、项目")).isEqualTo("服务、项目");
    }

    @Test
    void tellsCharactersApart() {
        assertThat(Cjk.isHan('服')).isTrue();
        assertThat(Cjk.isHan('〇')).isTrue();
        assertThat(Cjk.isHan('，')).isFalse();
        assertThat(Cjk.isCjk('，')).isTrue();
        assertThat(Cjk.isCjk('“')).isTrue();
        assertThat(Cjk.isCjk('1')).isFalse();
        assertThat(Cjk.isBlank("\u3000\t")).isTrue();
        assertThat(Cjk.isBlank("\u3000一")).isFalse();
    }

    @Property
    void squeezingTwiceIsSqueezingOnce(@ForAll("texts") String text) {
        String once = Cjk.squeeze(text);
        assertThat(Cjk.squeeze(once)).isEqualTo(once);
    }

    @Property
    void squeezingTakesOnlyBlanksAway(@ForAll("texts") String text) {
        assertThat(withoutBlanks(Cjk.squeeze(text))).isEqualTo(withoutBlanks(text));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        String once = Cjk.fold(text);
        assertThat(Cjk.fold(once)).isEqualTo(once);
    }

    @Property
    void foldingDoesNotDependOnBlanks(@ForAll("texts") String text) {
        assertThat(Cjk.fold(Cjk.squeeze(text))).isEqualTo(Cjk.fold(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(" \t\u3000\u00A0\u200B服务项目，。（）“”—aB1％１(%)①·")
                .ofMaxLength(30);
    }

    private static String withoutBlanks(String text) {
        return text.chars()
                .filter(c -> !Cjk.isBlank((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
