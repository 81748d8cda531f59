package org.planledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLedgerTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsItsUsageWithoutACommand() {
        assertThat(run()).isZero();
        assertThat(out.toString()).startsWith("Usage: planledger").contains("load");
    }

    @Test
    void printsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("planledger \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "load --help"})
    void explainsItself(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: planledger").contains("Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lode",
                "load --no-such-option",
                "load no-such-input",
                "load pom.xml --db jdbc:mysql://host/db",
                "load pom.xml --mappings no-such-folder",
                "load pom.xml --output pom.xml",
                "load src --output src",
                "load pom.xml src"
            })
    void refusesWrongUsage(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void loadsPlans() throws IOException {
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        Files.writeString(temp.resolve("in/news.txt"), "昨天下了雨。\n");
        assertThat(load()).isZero();
        assertThat(out.toString())
                .containsPattern("Files +1 loaded, 0 unchanged, 1 not a plan, 0 kept aside, 0 ignored")
                .containsPattern("Rows +plans 1, sections 4,")
                .containsPattern("Findings +\\d+ error, \\d+ warning, \\d+ info")
                .containsPattern("Unread +\\d+ characters")
                .containsPattern("Time +\\d+\\.\\d s");
        assertThat(err.toString()).contains("1/2 a.txt: loaded (").contains("2/2 news.txt: not-a-plan (");
        assertThat(temp.resolve("out/plans.csv")).content().contains("甲水市");
    }

    @Test
    void tellsWhatIsKeptAside() throws IOException {
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        Files.write(temp.resolve("in/b.txt"), new byte[] {(byte) 0xB9, (byte) 0xE6});
        assertThat(load("--bom")).isEqualTo(3);
        assertThat(err.toString()).contains("2/2 b.txt: kept-aside (not-utf8, ");
        assertThat(temp.resolve("out/aside/b.txt")).exists();
        assertThat(temp.resolve("out/plans.csv")).content().startsWith("\uFEFFplan_id,");
    }

    @Test
    void saysWhyItFailed() throws IOException {
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        Files.createDirectories(temp.resolve("out/plans.csv/in-the-way"));
        assertThat(load()).isEqualTo(1);
        assertThat(err.toString()).contains("planledger: the load failed: ").doesNotContain("\tat ");
        assertThat(load("--debug")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat org.planledger.");
    }

    @Test
    void hidesPasswordsInMessages() throws IOException {
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        assertThat(load("--db", "jdbc:postgresql://localhost:1/none?user=me&password=secret&connectTimeout=1"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("planledger: cannot open the database jdbc:postgresql://localhost:1/none: ")
                .doesNotContain("secret");
    }

    private int load(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "load",
                temp.resolve("in").toString(),
                "--output",
                temp.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return PlanLedger.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
