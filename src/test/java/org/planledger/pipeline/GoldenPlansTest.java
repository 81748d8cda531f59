package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.extract.FactExtraction;
import org.planledger.layout.PlanLayout;
import org.planledger.model.Extraction;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.PlanDocument;
import org.planledger.model.PlanRecords;
import org.planledger.model.PlanResult;
import org.planledger.model.SourceText;
import org.planledger.output.CsvFile;

/**
 * Holds what each stage makes of the shipped samples against the files under {@code src/test/resources/golden}:
 * {@code blocks.txt} is the layout, {@code extraction.txt} what was copied from it, the CSV files what became of that.
 * The first file that differs names the guilty stage. {@code -Dplanledger.golden=write} writes the files anew; read the
 * difference before it is committed.
 */
class GoldenPlansTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("planledger.golden"));

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> samplesGiveTheirGoldenFiles() {
        return PlanTexts.SAMPLES.stream().flatMap(name -> {
            Map<String, String> stages = stages(name);
            Stream<DynamicTest> files = stages.entrySet().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            name + "/" + file.getKey(),
                            () -> check(GOLDEN.resolve(name).resolve(file.getKey()), file.getValue())));
            return Stream.concat(
                    files, Stream.of(DynamicTest.dynamicTest(name, () -> holdsOnly(name, stages.keySet()))));
        });
    }

    private static void holdsOnly(String name, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(name))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static void check(Path golden, String text) throws IOException {
        if (WRITE) {
            assertThat(System.getenv("CI"))
                    .as("golden files are written by people, never by CI")
                    .isNotEqualTo("true");
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(golden).exists();
        assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    /** Gives the output of each stage by the name of its file, in the order of the stages. */
    private Map<String, String> stages(String name) {
        SourceText source = PlanTexts.sample(name);
        PlanDocument document = new PlanLayout(PlanTexts.MAPPINGS).read(source).value();
        Extraction extraction =
                new FactExtraction(PlanTexts.MAPPINGS).extract(document).value();
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("blocks.txt", lines(BlockListing.of(document)));
        stages.put("extraction.txt", lines(ExtractionListing.of(extraction)));
        PlanResult result = PlanTexts.PIPELINE.read(source);
        PlanRecords records = result.records().orElseThrow();
        csv(LedgerTables.PLANS, List.of(records.plan()), stages);
        csv(LedgerTables.SECTIONS, records.sections(), stages);
        csv(LedgerTables.INDICATORS, records.indicators(), stages);
        csv(LedgerTables.INDICATOR_VALUES, records.indicatorValues(), stages);
        csv(LedgerTables.SERVICES, records.services(), stages);
        csv(LedgerTables.TASKS, records.tasks(), stages);
        csv(LedgerTables.RESPONSIBILITIES, records.responsibilities(), stages);
        csv(LedgerTables.PROJECTS, records.projects(), stages);
        csv(LedgerTables.GLOSSARY, records.glossary(), stages);
        csv(LedgerTables.FINDINGS, result.findings(), stages);
        return stages;
    }

    private <T extends Record> void csv(LedgerTable<T> table, List<T> rows, Map<String, String> stages) {
        try {
            try (CsvFile file = new CsvFile(temp, table, false)) {
                for (T row : rows) {
                    file.row(table.cells(row));
                }
                file.commit();
            }
            String name = table.name() + ".csv";
            stages.put(name, Files.readString(temp.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String lines(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add("");
        return String.join("\n", all);
    }
}
