package org.planledger.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    /** Each view has a test class that runs its files. */
    private static final Set<String> VIEWS = Set.of(
            "blocks",
            "outline",
            "rows",
            "box-items",
            "terms",
            "imprint",
            "notices",
            "services",
            "responsibilities",
            "assignments",
            "value-roles",
            "indicators",
            "plan",
            "quantities",
            "indicator-names",
            "units",
            "departments",
            "domains");

    @Test
    void everyFileHasAViewAndExamples() {
        assertThat(CaseFile.all()).isNotEmpty().allSatisfy(file -> {
            assertThat(file.name()).endsWith(".txt");
            assertThat(VIEWS).as(file.name()).contains(file.view());
            assertThat(file.examples())
                    .as(file.name() + " shows a heuristic both ways")
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void readsExamples() {
        CaseFile file = CaseFile.parse(
                "x.txt",
                List.of("shows: blocks", "Words.", "=== one", "→a", "", "---", "b", "", "=== two", "---", "c"));
        assertThat(file.view()).isEqualTo("blocks");
        assertThat(file.examples())
                .containsExactly(
                        new CaseFile.Example("one", 3, List.of("\ta", ""), List.of("b")),
                        new CaseFile.Example("two", 9, List.of(), List.of("c")));
    }

    @Test
    void refusesWhatIsNoCaseFile() {
        assertRefused("x.txt:1: ", "Words.");
        assertRefused("x.txt:2: ", "shows: blocks", "=== one", "a");
        assertRefused("x.txt:2: ", "shows: blocks", "=== one", "a", "---", "");
        assertRefused("x.txt:5: ", "shows: blocks", "=== one", "---", "a", "=== two");
        assertRefused("x.txt:5: ", "shows: blocks", "=== one", "---", "a", "=== one", "---", "b");
    }

    private static void assertRefused(String message, String... lines) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.parse("x.txt", List.of(lines)))
                .withMessageStartingWith(message);
    }
}
