package org.planledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planledger.report.Evaluation;
import org.planledger.report.PlanScore;
import org.planledger.report.ScoreJson;
import org.planledger.report.TableSet;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code evaluate}. */
@Command(
        name = "evaluate",
        description = "Scores the ledger's tables of one plan against hand-labelled tables.",
        footer = {
            "",
            "GOLD_DIR holds CSV files named and built like the ledger's own, with the columns you want compared and no"
                    + " ids. A cell a|||b admits a or b, a cell * anything; a row with true in a column optional need"
                    + " not be found."
        },
        exitCodeList = {"0:the figures were printed", "1:the tables could not be read", "2:the command was wrong"})
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", description = "Folder of hand-labelled CSV files.")
    private Path gold;

    @ArgGroup
    private @Nullable Ledger ledger;

    @ArgGroup
    private @Nullable Choice choice;

    @Option(names = "--diff", description = "Print each missed row (-), extra row (+) and unequal cell (~).")
    private boolean diff;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures to FILE.")
    private @Nullable Path json;

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    void debug(boolean wanted) {
        QuietLogging.beVerbose(wanted);
    }

    @Override
    public Integer call() throws IOException {
        require(Files.isDirectory(gold), "GOLD_DIR is no folder: " + gold);
        TableSet made = TableSet.read(gold);
        require(!made.tables().isEmpty(), "GOLD_DIR holds no table that can be scored: " + gold);
        TableSet all = ledger();
        String plan = plan(all);
        PlanScore score = Evaluation.score(made, all.ofPlan(plan));
        new ScorePrinter(spec.commandLine().getOut()).print(score, plan, diff);
        if (json != null) {
            Files.writeString(json, ScoreJson.of(score, gold.toString(), plan));
        }
        return 0;
    }

    private TableSet ledger() throws IOException {
        String database = ledger == null ? null : ledger.database;
        if (database != null) {
            return DatabaseTables.read(new DatabaseOption(spec).of(database));
        }
        Path output = ledger == null || ledger.output == null ? Path.of("output") : ledger.output;
        require(
                Files.isRegularFile(output.resolve("plans.csv")),
                "no plans.csv in --output " + output + ": load first");
        return TableSet.read(output);
    }

    private String plan(TableSet all) {
        String wanted = choice == null ? null : choice.plan;
        if (wanted != null) {
            require(all.planIds().contains(wanted), "the ledger has no plan " + wanted + " but " + list(all.planIds()));
            return wanted;
        }
        String source = choice == null ? null : choice.source;
        List<String> fitting = all.planIdsFrom(source == null ? "" : source);
        require(
                fitting.size() == 1,
                source == null
                        ? "say with --plan or --source which plan is meant: the ledger has " + list(fitting)
                        : "--source " + source + " fits " + list(fitting) + " of " + list(all.planIds()));
        return fitting.get(0);
    }

    private static String list(List<String> planIds) {
        return planIds.isEmpty() ? "none" : String.join(", ", planIds);
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    /** Where the ledger's tables are. */
    static final class Ledger {
        @Option(
                names = "--output",
                paramLabel = "DIR",
                description = "Folder that a load wrote its CSV files to (default: output).")
        private @Nullable Path output;

        @Option(names = "--db", paramLabel = "URL", description = "Database to read instead of CSV files.")
        private @Nullable String database;
    }

    /** Which plan is meant. */
    static final class Choice {
        @Option(names = "--plan", paramLabel = "PLAN_ID", description = "The plan's id.")
        private @Nullable String plan;

        @Option(names = "--source", paramLabel = "TEXT", description = "A part of the path the plan was read from.")
        private @Nullable String source;
    }
}
