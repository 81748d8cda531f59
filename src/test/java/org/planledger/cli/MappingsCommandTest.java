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

class MappingsCommandTest {
    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void collectsUnknownNamesOfTheLedger() throws IOException {
        load();
        assertThat(inbox())
                .startsWith("kind,text,count,places,suggestion,score,reason\n")
                .containsPattern("(?m)^department,市卫健管委会,2,甲水市-十四五-公共服务:17;甲水市-十四五-公共服务:18,卫生健康委员会,0\\.")
                .containsPattern("(?m)^domain,幼者所愿,1,甲水市-十四五-公共服务:7,childcare,")
                .containsPattern("(?m)^header,由谁掏腰包,1,甲水市-十四五-公共服务:16,")
                .containsPattern("(?m)^unit,万小孩,1,甲水市-十四五-公共服务:7,");
        assertThat(temp.resolve("out/findings.csv"))
                .content()
                .contains("unknown-unit,info,indicator,")
                .contains("unknown-domain,info,domain,");
        assertThat(run("mappings", "inbox", "--output", output())).isZero();
        assertThat(out.toString()).containsPattern("department +2 +市卫健管委会 +卫生健康委员会 +0\\.");
    }

    @Test
    void showsWhatAnAcceptanceWouldChange() throws IOException {
        load();
        assertThat(mappings("accept", "department", "市卫健管委会", "卫生健康委员会", "--dry-run", "--output", output()))
                .isZero();
        assertThat(out.toString())
                .contains("~ responsibilities line 17: department (empty) -> 卫生健康委员会")
                .contains("- findings line 18: unknown-department")
                .contains("4 rows of the ledger would change; nothing was written");
        assertThat(temp.resolve("m")).doesNotExist();
    }

    @Test
    void acceptsAndRejects() throws IOException {
        load();
        assertThat(mappings("accept", "department", "市卫健管委会", "卫生健康委员会")).isZero();
        assertThat(out.toString())
                .contains("made " + temp.resolve("m") + " from the packaged mappings")
                .contains("departments.csv:2");
        assertThat(mappings("accept", "unit", "万小孩", "万人")).isZero();
        assertThat(mappings("accept", "domain", "幼者所愿", "childcare")).isZero();
        assertThat(mappings("accept", "header", "由谁掏腰包", "services/funding")).isZero();
        load("--mappings", temp.resolve("m").toString());
        assertThat(inbox()).doesNotContain("市卫健管委会", "万小孩", "幼者所愿", "由谁掏腰包");
        assertThat(temp.resolve("out/indicators.csv")).content().contains("托位数（万小孩）,托位数,万小孩,");
    }

    @Test
    void leavesOutWhatWasRejected() throws IOException {
        load();
        assertThat(mappings("reject", "department", "市卫健管委会", "卫生健康委员会", "--dry-run", "--output", output()))
                .isZero();
        assertThat(out.toString()).contains("- department 市卫健管委会 -> 卫生健康委员会").contains("1 rows of the inbox would go");
        assertThat(temp.resolve("m")).doesNotExist();
        assertThat(mappings("reject", "department", "市卫健管委会", "卫生健康委员会")).isZero();
        assertThat(mappings("reject", "header", "由谁掏腰包")).isZero();
        load("--mappings", temp.resolve("m").toString());
        assertThat(inbox()).contains("department,市卫健管委会,2").doesNotContain(",卫生健康委员会,", "由谁掏腰包");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mappings",
                "mappings inbox --output src/main",
                "mappings accept department 甲 乙",
                "mappings accept colour 甲 乙 --mappings target/no-such-folder",
                "mappings accept unit 甲 --mappings target/no-such-folder",
                "mappings reject unit 甲 --mappings pom.xml",
                "mappings accept unit 户籍 户 --mappings target/no-such-folder --dry-run --output src/main"
            })
    void refusesWrongUsage(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
        assertThat(Path.of("target/no-such-folder")).doesNotExist();
    }

    @Test
    void failsOverWhatCannotBeAccepted() throws IOException {
        assertThat(mappings("accept", "department", "市教育局", "教育局")).isEqualTo(1);
        assertThat(err.toString()).contains("departments.csv: \"市教育局\" is known already");
        Files.createDirectories(temp.resolve("m"));
        assertThat(mappings("reject", "department", "市教育局")).isEqualTo(1);
        assertThat(err.toString()).contains("headers.csv: cannot be read");
    }

    private String inbox() throws IOException {
        return Files.readString(temp.resolve("out/mapping-inbox.csv"));
    }

    private String output() {
        return temp.resolve("out").toString();
    }

    private void load(String... more) throws IOException {
        OddPlan.write(temp.resolve("in"));
        List<String> arguments =
                new ArrayList<>(List.of("load", temp.resolve("in").toString(), "--output", output()));
        arguments.addAll(List.of(more));
        assertThat(run(arguments.toArray(String[]::new))).isZero();
    }

    private int mappings(String... arguments) {
        List<String> all = new ArrayList<>(List.of("mappings"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--mappings", temp.resolve("m").toString()));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return PlanLedger.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
