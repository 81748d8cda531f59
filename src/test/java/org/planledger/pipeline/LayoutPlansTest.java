package org.planledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.model.LedgerColumn;
import org.planledger.model.PlanRecords;
import org.planledger.model.SourceText;
import org.planledger.model.TableRows;
import org.planledger.report.CsvRow;
import org.planledger.report.CsvTable;
import org.planledger.report.Evaluation;
import org.planledger.report.PlanScore;
import org.planledger.report.TableSet;

/** Plans in layouts that the samples do not have, each with rows labelled by hand before the program read it. */
class LayoutPlansTest {
    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");
    private static final double LEAST = 0.98;

    static Stream<Path> layouts() throws IOException {
        try (Stream<Path> folders = Files.list(LAYOUTS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("plan.txt"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsWhatAPersonReads(Path layout) throws IOException {
        TableSet gold = TableSet.read(layout.resolve("gold"));
        SourceText source = PlanTexts.of(Files.readAllLines(layout.resolve("plan.txt")));
        TableSet all = tables(PlanTexts.records(source));
        // Without labelled indicators the sample of statements is not scored.
        boolean statements = Files.exists(layout.resolve("gold/indicators.csv"));
        PlanScore score = Evaluation.score(gold, all);
        assertThat(score.rows().f1()).as("rows of %s", layout).isGreaterThanOrEqualTo(LEAST);
        assertThat(score.cells()).as("cells of %s", layout).isGreaterThanOrEqualTo(LEAST);
        score.sample()
                .filter(sample -> statements)
                .ifPresent(sample -> assertThat(sample.found() + 1)
                        .as("statements of %s: %s", layout, sample.missing())
                        .isGreaterThanOrEqualTo(sample.all()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void knowsWhatIsNoPlan(Path text) throws IOException {
        assertThat(PlanTexts.PIPELINE
                        .read(PlanTexts.of(Files.readAllLines(text)))
                        .records())
                .isEmpty();
    }

    static Stream<Path> others() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS.resolve("not-a-plan"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static TableSet tables(PlanRecords records) {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        TableRows.of(records, List.of()).forEach(rows -> tables.put(rows.table().name(), csv(rows)));
        return new TableSet(tables);
    }

    private static CsvTable csv(TableRows<?> rows) {
        List<String> columns =
                rows.table().columns().stream().map(LedgerColumn::name).toList();
        return new CsvTable(
                columns,
                IntStream.range(0, rows.rows().size())
                        .mapToObj(i -> row(columns, rows.cells(i)))
                        .toList());
    }

    private static CsvRow row(List<String> columns, List<?> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), Objects.toString(cells.get(i), ""));
        }
        return new CsvRow(row);
    }
}
