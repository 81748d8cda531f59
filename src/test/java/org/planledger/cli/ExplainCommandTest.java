package org.planledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final String SECTION = "甲水市-十四五-公共服务/section-002";

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void load() throws IOException {
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        assertThat(run("load", temp.resolve("in").toString(), "--output", output()))
                .isZero();
        out.getBuffer().setLength(0);
    }

    @Test
    void printsLinesAndCells() {
        assertThat(run("explain", SECTION, "--output", output())).isZero();
        assertThat(out.toString())
                .startsWith(SECTION + " (sections)\nread from a heading by its number 第一节\n")
                .contains("     5  第一节 发展基础\n")
                .contains("title: 发展基础\n    the heading without its number\n");
    }

    @Test
    void readsTheRowFromADatabaseToo() {
        String database = "jdbc:h2:file:" + temp.resolve("out/planledger");
        assertThat(run("explain", SECTION, "--output", output(), "--db", database))
                .isZero();
        assertThat(out.toString()).contains("     5  第一节 发展基础\n");
    }

    @Test
    void saysThatTheTextChanged() throws IOException {
        Path text = temp.resolve("out/text/甲水市-十四五-公共服务.txt");
        Files.writeString(text, Files.readString(text).replace("发展基础", "发展现状"));
        assertThat(run("explain", SECTION, "--output", output())).isEqualTo(1);
        assertThat(err.toString())
                .contains("section-002 reads differently now (title): the text (its hash is not the loaded file's)");
        Files.writeString(text, Files.readString(text).replace("第一节 发展现状", ""));
        assertThat(run("explain", SECTION.replace("002", "004"), "--output", output()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("section-004 is not in the text any more");
    }

    @Test
    void saysThatThereIsNoText() throws IOException {
        Files.delete(temp.resolve("out/text/甲水市-十四五-公共服务.txt"));
        assertThat(run("explain", SECTION, "--output", output())).isEqualTo(1);
        assertThat(err.toString()).contains("no text of 甲水市-十四五-公共服务 in ");
    }

    @Test
    void saysThatThereIsNoSuchRow() {
        assertThat(run("explain", SECTION.replace("002", "999"), "--output", output()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("the ledger has no row 甲水市-十四五-公共服务/section-999 in sections");
        assertThat(run("explain", SECTION, "--output", temp.resolve("none").toString()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "甲/thing-001",
                "甲/section-001 --mappings none",
                "甲/section-001 --db jdbc:mysql://host/db"
            })
    void refusesWrongUsage(String arguments) {
        assertThat(run(("explain " + arguments).trim().split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    private String output() {
        return temp.resolve("out").toString();
    }

    private int run(String... arguments) {
        return PlanLedger.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
