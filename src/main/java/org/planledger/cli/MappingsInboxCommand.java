package org.planledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.planledger.report.CsvTable;
import org.planledger.report.CsvTableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code mappings inbox}. */
@Command(name = "inbox", description = "Prints the names that the last load did not know, with suggestions.")
final class MappingsInboxCommand implements Callable<Integer> {
    /** The file that a load writes. */
    static final String FILE = "mapping-inbox.csv";

    private static final List<String> COLUMNS =
            List.of("kind", "count", "text", "suggestion", "score", "reason", "places");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder that a load wrote to (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    void debug(boolean wanted) {
        QuietLogging.beVerbose(wanted);
    }

    @Override
    public Integer call() throws IOException {
        Path file = output.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "no " + FILE + " in --output " + output + ": load first");
        }
        CsvTable inbox = CsvTableReader.read(file);
        PrintWriter out = spec.commandLine().getOut();
        if (inbox.rows().isEmpty()) {
            out.println("every name is known");
        } else {
            TextTable table = new TextTable(COLUMNS);
            inbox.rows()
                    .forEach(row -> table.add(COLUMNS.stream().map(row::text).toList()));
            table.print(out);
        }
        out.flush();
        return 0;
    }
}
