package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    @Test
    void cutsTextIntoWords() {
        assertThat(SEGMENTER.words("教育局民政局")).hasSizeGreaterThan(1);
        assertThat(SEGMENTER.words("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县教育局县民政局", "新建学校 3 所，改建ABC站（点）。", "１２％、①", "㐀𠀀"})
    void wordsPutTogetherAreTheTextAgain(String text) {
        assertThat(String.join("", SEGMENTER.words(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void wordsOfAnyTextPutTogetherAreTheTextAgain(
            @ForAll @Chars({'县', '教', '育', '局', '民', '政', '和', '、', '1', 'a', '％', '（', ' '}) String text) {
        assertThat(String.join("", SEGMENTER.words(text))).isEqualTo(text);
    }
}
