package org.planledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {
    @Test
    void speaksOfThePlanWhenItNamesAPlaceOnly() {
        Notice notice = Notice.at("odd-line", Severity.WARNING, LineRange.of(3), "奇怪", "甲");
        assertThat(notice)
                .isEqualTo(new Notice(
                        "odd-line", Severity.WARNING, SubjectKind.PLAN, "", "奇怪", "", "", LineRange.of(3), "甲"));
    }

    @Test
    void shortensALongExcerpt() {
        String longest = "甲".repeat(120);
        assertThat(excerpt(longest)).isEqualTo(longest);
        assertThat(excerpt(longest + "乙")).isEqualTo(longest + "…");
    }

    private static String excerpt(String text) {
        return Notice.at("odd-line", Severity.INFO, LineRange.of(1), "", text).excerpt();
    }
}
