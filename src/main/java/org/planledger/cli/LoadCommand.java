package org.planledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.planledger.batch.LoadRequest;
import org.planledger.batch.LoadSummary;
import org.planledger.batch.PlanLoad;
import org.planledger.ledger.DatabaseAddress;
import org.planledger.model.FileStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code load}. Wrong usage is told before anything of the job is touched. */
@Command(
        name = "load",
        description = "Reads every plan under INPUT and writes the tables into DIR and into a database.",
        footer = {
            "",
            "PLANLEDGER_DB_USER and PLANLEDGER_DB_PASSWORD in the environment say who connects to the database."
        })
final class LoadCommand implements Callable<Integer> {
    private static final int SOME_KEPT_ASIDE = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "INPUT",
            defaultValue = "input",
            description = "Folder or file to read (default: ${DEFAULT-VALUE}).")
    private Path input;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder to write to (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "Database: jdbc:postgresql:… or jdbc:h2:… (default: the H2 file DIR/planledger).")
    private @Nullable String database;

    @Option(
            names = "--mappings",
            paramLabel = "DIR",
            description = "Folder of mapping files instead of the packaged ones.")
    private @Nullable Path mappings;

    @Option(names = "--reload", description = "Read unchanged files again.")
    private boolean reload;

    @Option(names = "--bom", description = "Start the CSV files with the mark that Excel needs to see UTF-8.")
    private boolean byteOrderMark;

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        LoadRequest request = request();
        if (debug) {
            System.setProperty(QuietLogging.VERBOSE, "true");
        }
        long start = System.nanoTime();
        LoadSummary summary = load(request);
        new SummaryPrinter(spec.commandLine().getOut()).print(summary, System.nanoTime() - start);
        return summary.files(FileStatus.KEPT_ASIDE) > 0 ? SOME_KEPT_ASIDE : 0;
    }

    private LoadSummary load(LoadRequest request) {
        try (ProgressView progress = ProgressView.on(spec.commandLine().getErr())) {
            return PlanLoad.of(request).run(progress);
        }
    }

    private LoadRequest request() throws IOException {
        require(Files.exists(input), "INPUT does not exist: " + input);
        require(mappings == null || Files.isDirectory(mappings), "--mappings is no folder: " + mappings);
        require(!Files.exists(output) || Files.isDirectory(output), "--output is no folder: " + output);
        require(!Files.exists(output) || !Files.isSameFile(input, output), "INPUT and --output are the same folder");
        return new LoadRequest(
                input,
                output,
                address(),
                Surroundings.credentials(),
                Optional.ofNullable(mappings),
                reload,
                byteOrderMark,
                ProductVersion.number());
    }

    private DatabaseAddress address() {
        try {
            return database == null ? DatabaseAddress.fileIn(output) : DatabaseAddress.of(database);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--db: " + e.getMessage(), e);
        }
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
