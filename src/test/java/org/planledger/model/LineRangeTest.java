package org.planledger.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LineRangeTest {
    @Test
    void countsBothEnds() {
        LineRange range = new LineRange(3, 5);
        assertThat(range.size()).isEqualTo(3);
        assertThat(range.contains(3)).isTrue();
        assertThat(range.contains(5)).isTrue();
        assertThat(range.contains(2)).isFalse();
        assertThat(range.contains(6)).isFalse();
        assertThat(LineRange.of(4)).isEqualTo(new LineRange(4, 4));
        assertThat(LineRange.of(4).size()).isEqualTo(1);
    }

    @Test
    void coversBothRangesAndWhatIsBetween() {
        assertThat(new LineRange(3, 5).cover(new LineRange(8, 9))).isEqualTo(new LineRange(3, 9));
        assertThat(new LineRange(8, 9).cover(new LineRange(3, 5))).isEqualTo(new LineRange(3, 9));
        assertThat(new LineRange(3, 9).cover(new LineRange(4, 5))).isEqualTo(new LineRange(3, 9));
    }

    @Test
    void isOrderedByStartAndEnd() {
        assertThat(new LineRange(3, 5))
                .isLessThan(new LineRange(4, 4))
                .isLessThan(new LineRange(3, 6))
                .isGreaterThan(new LineRange(3, 4))
                .isEqualByComparingTo(new LineRange(3, 5));
    }

    @Test
    void refusesBoundsThatAreNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> LineRange.of(0)).withMessageContaining("0-0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineRange(5, 4))
                .withMessageContaining("5-4");
    }
}
