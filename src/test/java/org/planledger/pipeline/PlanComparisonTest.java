package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planledger.model.PlanResult;
import org.planledger.model.Section;
import org.planledger.model.SourceText;

class PlanComparisonTest {
    private static final SourceText SAMPLE = PlanTexts.sample("qinglan-city");
    private static final PlanResult PLAN = PlanTexts.PIPELINE.read(SAMPLE);

    @Test
    void showsAHeadingThatReadsDifferently() {
        Section second = PLAN.records().orElseThrow().sections().get(1);
        List<String> lines = new ArrayList<>(SAMPLE.lines());
        lines.set(second.lineStart() - 1, lines.get(second.lineStart() - 1) + "新篇");
        PlanResult other = PlanTexts.PIPELINE.read(PlanTexts.of(lines));
        assertThat(PlanComparison.differences(PLAN, other))
                .anyMatch(line -> line.startsWith("~ sections ") && line.contains("新篇"));
    }

    @Test
    void showsTheRowsOfATextThatBecomesAPlan() {
        PlanResult none = new PlanResult(SAMPLE, Optional.empty(), List.of(), 0);
        assertThat(PlanComparison.differences(none, PLAN)).anyMatch(line -> line.startsWith("+ sections "));
        assertThat(PlanComparison.differences(PLAN, none)).anyMatch(line -> line.startsWith("- sections "));
        assertThat(PlanComparison.differences(PLAN, PLAN)).isEmpty();
    }
}
