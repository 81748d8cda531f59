package org.planledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as a process of its own, as its surroundings cannot be changed from within. */
@Tag("slow")
class ProcessTest {
    private static final List<String> PLAIN = List.of();

    @TempDir
    Path temp;

    @BeforeEach
    void makeInput() throws IOException {
        SamplePlan.write(temp.resolve("in/子"), "乙 +%.txt", "乙山市");
        SamplePlan.write(temp.resolve("in"), "a.txt", "甲水市");
        Files.writeString(temp.resolve("in/空.txt"), " \n");
    }

    @Test
    void writesTheSameBytesWhateverTheSurroundings() throws Exception {
        assertThat(load("one", PLAIN, "C.UTF-8")).contains("子/乙 +%.txt: loaded (乙山市");
        List<String> odd = List.of(
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu");
        assertThat(load("two", odd, "C")).contains("子/乙 +%.txt: loaded (乙山市");
        assertThat(files("two")).isEqualTo(files("one")).containsKey("text/甲水市-十四五-公共服务.txt");
    }

    @Test
    void answersWithoutSpringWhereNothingIsLoaded() throws Exception {
        for (List<String> arguments : List.of(
                List.of("--version"),
                List.of("load", "--help"),
                List.of("load", "no-such-input"),
                List.of(
                        "evaluate",
                        "src/test/resources/evaluate/gold",
                        "--output",
                        "src/test/resources/evaluate/output",
                        "--source",
                        "jiashui"))) {
            assertThat(run(List.of("-Xlog:class+load"), "C.UTF-8", arguments))
                    .contains("org.planledger.cli.PlanLedger")
                    .doesNotContain("org.springframework");
        }
    }

    private String load(String output, List<String> options, String locale) throws Exception {
        return run(
                options,
                locale,
                List.of(
                        "load",
                        temp.resolve("in").toString(),
                        "--output",
                        temp.resolve(output).toString()));
    }

    private String run(List<String> options, String locale, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlanLedger.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private Map<String, String> files(String output) throws IOException {
        Path folder = temp.resolve(output);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        files.remove("planledger.mv.db");
        return files;
    }
}
