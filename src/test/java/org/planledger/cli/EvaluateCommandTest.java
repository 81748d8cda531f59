package org.planledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final String FOLDERS = "src/test/resources/evaluate/";

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheFigures() throws IOException {
        Path json = temp.resolve("score.json");
        assertThat(evaluate("gold", "--output", FOLDERS + "output", "--source", "jiashui", "--json", json.toString()))
                .isZero();
        assertThat(out.toString())
                .containsPattern("table +gold output matched precision +recall +F1 +cells")
                .containsPattern("indicators +3 +3 +2 +0\\.667 +0\\.667 +0\\.667 +0\\.929")
                .contains("narrative sample: 1 of 3 found by name and value, 1 more by value and unit only")
                .contains("overall rows F1 0.8571 cells 0.8810")
                .doesNotContain("~ indicators");
        assertThat(json)
                .content()
                .contains("{\"table\": \"indicators\", \"gold\": 3, \"output\": 3, \"matched\": 2,")
                .contains("\"rows_f1\": 0.8571")
                .contains("\"narrative_sample\": {\"all\": 3, \"found\": 1, \"value_only\": 1}");
    }

    @Test
    void printsDifferencesWhereAsked() {
        assertThat(evaluate("gold", "--output", FOLDERS + "output", "--plan", "甲水市-十四五-公共服务", "--diff"))
                .isZero();
        assertThat(out.toString())
                .contains("+ indicators: 表1 主要指标 | 5 | 多余")
                .contains("- narrative_sample: 2025 不在其中 7%");
    }

    @Test
    void readsADatabaseAsItReadsFiles() throws IOException {
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        String output = temp.resolve("out").toString();
        assertThat(run("load", temp.resolve("in").toString(), "--output", output))
                .isZero();
        assertThat(run("evaluate", output, "--output", output)).isZero();
        String files = out.toString().substring(out.toString().indexOf("plan 甲水市"));
        out.getBuffer().setLength(0);
        assertThat(run("evaluate", output, "--db", "jdbc:h2:file:" + temp.resolve("out/planledger")))
                .isZero();
        assertThat(out.toString()).isEqualTo(files).contains("overall rows F1 1.0000 cells 1.0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-folder",
                "src/main --output src/test/resources/evaluate/output",
                "src/test/resources/evaluate/gold --output src/main",
                "src/test/resources/evaluate/gold --output src/test/resources/evaluate/output",
                "src/test/resources/evaluate/gold --output src/test/resources/evaluate/output --source 市",
                "src/test/resources/evaluate/gold --output src/test/resources/evaluate/output --plan 丙",
                "src/test/resources/evaluate/gold --output x --db jdbc:h2:mem:x",
                "src/test/resources/evaluate/gold --db jdbc:mysql://host/db"
            })
    void refusesWrongUsage(String arguments) {
        assertThat(run(("evaluate " + arguments).trim().split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void failsOverABrokenTable() {
        assertThat(evaluate("wrong", "--output", FOLDERS + "output")).isEqualTo(1);
        assertThat(err.toString()).startsWith("planledger: ").contains("indicators.csv:2: not readable as CSV");
        assertThat(Files.exists(Path.of("planledger"))).isFalse();
    }

    private int evaluate(String gold, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "evaluate";
        arguments[1] = FOLDERS + gold;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return PlanLedger.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
