package org.planledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.planledger.report.CsvRow;
import org.planledger.report.CsvTableReader;
import org.planledger.text.MappingFiles;
import org.planledger.text.MappingRejection;
import org.planledger.text.RejectedMappings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code mappings reject}. */
@Command(name = "reject", description = "Notes that TEXT does not mean TARGET, so that it is not suggested again.")
final class MappingsRejectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MappingTarget what;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TARGET",
            defaultValue = "",
            description = "The suggestion; without one, TEXT is no name and leaves the inbox.")
    private String target;

    @Override
    public Integer call() throws IOException {
        what.check();
        PrintWriter out = spec.commandLine().getOut();
        if (what.dryRun()) {
            List<CsvRow> rows = inboxRows();
            rows.forEach(row -> out.println("- " + row.text("kind") + " " + row.text("text") + " -> "
                    + (row.text("suggestion").isEmpty() ? "(no suggestion)" : row.text("suggestion"))));
            out.println(rows.size() + " rows of the inbox would go, no row of the ledger would change;"
                    + " nothing was written");
        } else {
            note(out);
        }
        out.flush();
        return 0;
    }

    private void note(PrintWriter out) throws IOException {
        MappingFiles files = MappingFiles.in(what.mappings());
        files.mappings();
        if (files.isNew()) {
            files.write();
            out.println("made " + what.mappings() + " from the packaged mappings");
        }
        boolean added = MappingRejection.add(what.mappings(), what.kind(), what.text(), target);
        Path file = what.mappings().resolve(RejectedMappings.FILE);
        out.println(added ? "noted in " + file : "was noted before in " + file);
    }

    private List<CsvRow> inboxRows() throws IOException {
        Path file = what.output().resolve(MappingsInboxCommand.FILE);
        what.require(Files.isRegularFile(file), "no " + file.getFileName() + " in --output " + what.output());
        return CsvTableReader.read(file).rows().stream()
                .filter(row -> row.text("kind").equals(what.kind().code())
                        && row.text("text").equals(what.text())
                        && (target.isEmpty() || row.text("suggestion").equals(target)))
                .toList();
    }
}
