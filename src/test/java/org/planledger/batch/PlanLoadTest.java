package org.planledger.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.ledger.Credentials;
import org.planledger.ledger.Database;
import org.planledger.ledger.DatabaseAddress;
import org.planledger.model.FileStatus;
import org.planledger.model.InputFile;
import org.planledger.text.MappingException;
import org.springframework.jdbc.core.JdbcTemplate;

class PlanLoadTest {
    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void makeInput() throws IOException {
        Files.createDirectories(temp.resolve("in"));
    }

    @Test
    void loadsEveryPlanAndSaysWhatBecameOfEachFile() throws IOException {
        write("b.txt", "plan 乙\n词\n");
        write("a.txt", "plan 甲\n一\n二\n");
        write("news.txt", "新闻\n");
        write("boom.txt", "boom\n");
        write("blank.txt", " \n");
        write(".gitkeep", "");
        LoadSummary summary = load();
        assertThat(told)
                .containsExactly(
                        "6 files",
                        ".gitkeep ignored hidden-file",
                        "a.txt loaded ",
                        "b.txt loaded ",
                        "blank.txt kept-aside blank",
                        "boom.txt kept-aside parser-failure",
                        "news.txt not-a-plan not-a-plan");
        assertThat(summary.files(FileStatus.KEPT_ASIDE)).isEqualTo(2);
        assertThat(summary.rows())
                .containsEntry("plans", 2L)
                .containsEntry("glossary", 3L)
                .containsEntry("findings", 5L);
        assertThat(summary.unreadCharacters()).isEqualTo(6);
        assertThat(output("glossary.csv")).isEqualTo("""
                        plan_id,term_id,term,definition,line_start,line_end
                        乙,乙/term-2,词,,2,2
                        甲,甲/term-2,一,,2,2
                        甲,甲/term-3,二,,3,3
                        """);
        assertThat(output("findings.csv")).isEqualTo("""
                        plan_id,finding_id,rule,severity,subject_kind,subject_id,message,found,expected,line_start,line_end,excerpt
                        ,file-finding-001,blank,error,file,blank.txt,文件中只有空白,,,1,1,
                        ,file-finding-002,parser-failure,error,file,boom.txt,程序处理本文件时出错: IllegalStateException: no way,,,1,1,
                        ,file-finding-003,not-a-plan,warning,file,news.txt,message,,,1,1,
                        乙,乙/finding-001,odd,warning,plan,,message,,,1,1,
                        甲,甲/finding-001,odd,warning,plan,,message,,,1,1,
                        """);
        assertThat(output("text/甲.txt")).isEqualTo("plan 甲\n一\n二\n");
        assertThat(output("aside/boom.txt")).isEqualTo("boom\n");
        assertThat(temp.resolve("out/aside/news.txt")).doesNotExist();
    }

    @Test
    void changesNoByteWhenNothingChanged() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        write("sub/b.txt", "plan 乙\n词\n");
        load();
        Map<String, String> first = tables();
        told.clear();
        LoadSummary summary = load();
        assertThat(told).containsExactly("2 files", "a.txt unchanged ", "sub/b.txt unchanged ");
        assertThat(summary.files(FileStatus.UNCHANGED)).isEqualTo(2);
        assertThat(tables()).isEqualTo(first);
    }

    @Test
    void readsAgainWhatChangedOrIsAskedFor() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        load();
        write("a.txt", "plan 甲\n一\n二\n");
        assertThat(load().files(FileStatus.LOADED)).isEqualTo(1);
        assertThat(load(request(true, "1"), "m").files(FileStatus.LOADED)).isEqualTo(1);
        assertThat(load(request(false, "2"), "m").files(FileStatus.LOADED)).isEqualTo(1);
        assertThat(load(request(false, "2"), "n").files(FileStatus.LOADED)).isEqualTo(1);
        assertThat(load(request(false, "2"), "n").files(FileStatus.UNCHANGED)).isEqualTo(1);
        assertThat(output("glossary.csv")).contains("二");
    }

    @Test
    void takesAPlanFromTheFirstPathOnly() throws IOException {
        write("b.txt", "plan 甲\n二\n");
        load();
        write("a.txt", "plan 甲\n一\n");
        write("c.txt", "plan 甲\n三\n");
        told.clear();
        load();
        assertThat(told)
                .containsExactly(
                        "3 files",
                        "a.txt loaded ",
                        "b.txt kept-aside duplicate-plan",
                        "c.txt kept-aside duplicate-plan");
        assertThat(output("glossary.csv")).contains("甲,甲/term-2,一").doesNotContain("二");
        assertThat(output("input_files.csv")).contains("规划 甲 已从 a.txt 读取,甲\n");
        Map<String, String> tables = tables();
        load();
        assertThat(tables()).isEqualTo(tables);
    }

    @Test
    void takesAPlanFromWhereItIsNow() throws IOException {
        write("old.txt", "plan 甲\n一\n");
        load();
        Files.move(temp.resolve("in/old.txt"), temp.resolve("in/new.txt"));
        told.clear();
        load();
        assertThat(told).containsExactly("1 files", "new.txt loaded ");
        assertThat(output("plans.csv")).contains("new.txt").doesNotContain("old.txt");
    }

    @Test
    void leavesTheLastGoodVersionOfAFileThatIsKeptAside() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        load();
        write("a.txt", "boom\n");
        assertThat(load().files(FileStatus.KEPT_ASIDE)).isEqualTo(1);
        assertThat(output("glossary.csv")).contains("甲,甲/term-2,一");
        assertThat(output("aside/a.txt")).isEqualTo("boom\n");
        write("a.txt", "plan 甲\n一\n");
        assertThat(load().files(FileStatus.UNCHANGED)).isEqualTo(1);
        assertThat(temp.resolve("out/aside/a.txt")).doesNotExist();
        assertThat(output("findings.csv")).doesNotContain("parser-failure");
    }

    @Test
    void keepsPlansThatAreNotInThisRun() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        write("b.txt", "plan 乙\n二\n");
        load();
        Files.delete(temp.resolve("in/a.txt"));
        load();
        assertThat(output("glossary.csv")).contains("一", "二");
        assertThat(output("input_files.csv")).doesNotContain("a.txt");
    }

    @Test
    void bringsTheTextsToANewOutputFolder() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        load();
        Files.delete(temp.resolve("out/text/甲.txt"));
        load();
        assertThat(output("text/甲.txt")).isEqualTo("plan 甲\n一\n");
    }

    @Test
    void stopsWhereAMappingIsBroken() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        PlanLoad load = new PlanLoad(
                request(false, "1"),
                text -> {
                    throw new MappingException("units.csv:3: no such kind");
                },
                "m");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> load.run(new Recorder()))
                .withMessage("units.csv:3: no such kind");
    }

    @Test
    void takesUpALoadThatFailed() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        write("b.txt", "plan 乙\n一\n");
        Files.createDirectories(temp.resolve("out/glossary.csv/in-the-way"));
        assertThatExceptionOfType(LoadFailedException.class).isThrownBy(this::load);
        Files.delete(temp.resolve("out/glossary.csv/in-the-way"));
        Files.delete(temp.resolve("out/glossary.csv"));
        assertThat(load().files(FileStatus.UNCHANGED)).isEqualTo(2);
        load();
        assertThat(jobs("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE")).isEqualTo(2);
        assertThat(jobs("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION WHERE STATUS = 'COMPLETED'"))
                .isEqualTo(2);
    }

    @Test
    void takesUpALoadThatWasKilled() throws IOException {
        write("a.txt", "plan 甲\n一\n");
        load();
        jobs("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL");
        jobs("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE STEP_NAME = 'storePlans'");
        assertThat(load().files(FileStatus.UNCHANGED)).isEqualTo(1);
        assertThat(jobs("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE")).isEqualTo(1);
        assertThat(jobs("SELECT COUNT(*) FROM BATCH_JOB_EXECUTION WHERE STATUS = 'STARTED'"))
                .isZero();
    }

    private long jobs(String sql) {
        try (Database database = Database.open(DatabaseAddress.fileIn(temp.resolve("out")), Credentials.NONE)) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            return sql.startsWith("SELECT") ? jdbc.queryForObject(sql, Long.class) : jdbc.update(sql);
        }
    }

    private LoadSummary load() {
        return load(request(false, "1"), "m");
    }

    private LoadSummary load(LoadRequest request, String mappings) {
        return new PlanLoad(request, new MarkedTexts(), mappings).run(new Recorder());
    }

    private LoadRequest request(boolean reload, String parserVersion) {
        Path output = temp.resolve("out");
        return new LoadRequest(
                temp.resolve("in"),
                output,
                DatabaseAddress.fileIn(output),
                Credentials.NONE,
                Optional.empty(),
                reload,
                false,
                parserVersion);
    }

    private void write(String name, String content) throws IOException {
        Path file = temp.resolve("in").resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private String output(String name) throws IOException {
        return Files.readString(temp.resolve("out").resolve(name));
    }

    /** All CSV files but the one that tells of the run itself. */
    private Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(temp.resolve("out"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        tables.remove("input_files.csv");
        return tables;
    }

    private final class Recorder implements LoadProgress {
        @Override
        public void started(int files) {
            told.add(files + " files");
        }

        @Override
        public void done(InputFile file) {
            told.add(file.sourcePath() + " " + file.status().code() + " " + file.reason());
        }
    }
}
