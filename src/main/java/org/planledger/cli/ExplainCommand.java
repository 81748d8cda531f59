package org.planledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planledger.model.CellReading;
import org.planledger.model.Explanation;
import org.planledger.model.LedgerTable;
import org.planledger.model.SourceText;
import org.planledger.output.TextFolder;
import org.planledger.pipeline.RowExplainer;
import org.planledger.report.CsvRow;
import org.planledger.text.Mappings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain}. */
@Command(
        name = "explain",
        description = "Shows the lines that a row of the ledger comes from and how each of its cells was read.",
        exitCodeList = {
            "0:the row was explained",
            "1:there is no such row, or the text does not give it any more",
            "2:the command was wrong"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ROW_ID",
            description = "Id of a section, indicator, value, service, task, responsibility, project, term, amount,"
                    + " share, citation or finding.")
    private String rowId;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder that a load wrote to (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(names = "--db", paramLabel = "URL", description = "Database to read the row from instead of the CSV files.")
    private @Nullable String database;

    @Option(
            names = "--mappings",
            paramLabel = "DIR",
            description = "Folder with the mapping files that the load used, instead of the packaged ones.")
    private @Nullable Path mappings;

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    void debug(boolean wanted) {
        QuietLogging.beVerbose(wanted);
    }

    @Override
    public Integer call() throws IOException {
        LedgerTable<?> table = RowExplainer.table(rowId).orElseThrow(() -> wrong("ROW_ID is no id of a row: " + rowId));
        if (mappings != null && !Files.isDirectory(mappings)) {
            throw wrong("--mappings is no folder: " + mappings);
        }
        LedgerRows ledger = database == null
                ? LedgerRows.of(output, table)
                : LedgerRows.of(DatabaseTables.read(new DatabaseOption(spec).of(database)), table);
        Optional<CsvRow> row = ledger.row(RowExplainer.idColumn(table), rowId);
        if (row.isEmpty()) {
            return fail("the ledger has no row " + rowId + " in " + table.name());
        }
        return explain(row.get(), ledger.plan(row.get().text("plan_id")));
    }

    private int explain(CsvRow row, CsvRow plan) throws IOException {
        String planId = row.text("plan_id");
        Optional<List<String>> lines = new TextFolder(output).read(planId);
        if (lines.isEmpty()) {
            return fail("no text of " + planId + " in " + output.resolve("text") + ": load the plan first");
        }
        KeptText kept = new KeptText(plan, lines.get());
        SourceText text = kept.source();
        Mappings known = mappings == null ? Mappings.packaged() : Mappings.read(mappings);
        Optional<Explanation> found = new RowExplainer(known).explain(text, rowId);
        if (found.isEmpty()) {
            return fail(rowId + " is not in the text any more: the text" + kept.changed() + " or the mappings changed"
                    + " since the load; load again");
        }
        List<String> differences = differences(row, found.get());
        if (!differences.isEmpty()) {
            return fail(rowId + " reads differently now (" + String.join(", ", differences) + "): the text"
                    + kept.changed() + " or the mappings changed since the load; load again");
        }
        new ExplanationPrinter(spec.commandLine().getOut()).print(found.get());
        return 0;
    }

    /** What the ledger does not hold, such as a column of a later version, is not compared. */
    private static List<String> differences(CsvRow row, Explanation explanation) {
        return explanation.cells().stream()
                .filter(cell -> row.cells().containsKey(cell.column()))
                .filter(cell -> !row.text(cell.column()).equals(cell.value()))
                .map(CellReading::column)
                .toList();
    }

    private int fail(String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("planledger: " + message);
        return 1;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
