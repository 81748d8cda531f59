package org.planledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.planledger.text.MappingAcceptance;
import org.planledger.text.MappingChange;
import org.planledger.text.MappingFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code mappings accept}. */
@Command(name = "accept", description = "Teaches the mappings that TEXT means TARGET, by one line in one file.")
final class MappingsAcceptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private MappingTarget what;

    @Parameters(
            index = "2",
            paramLabel = "TARGET",
            description = {
                "header: table/column (services/audience); department: its full name; domain: its code; unit: a known"
                        + " unit, or TEXT again for a new one."
            })
    private String target;

    @Override
    public Integer call() throws IOException {
        what.check();
        PrintWriter out = spec.commandLine().getOut();
        MappingFiles files = MappingFiles.in(what.mappings());
        MappingChange change = new MappingAcceptance(files).accept(what.kind(), what.text(), target);
        if (what.dryRun()) {
            print(out, change);
            trial(out, files, change);
        } else {
            change.files().write();
            if (files.isNew()) {
                out.println("made " + what.mappings() + " from the packaged mappings");
            }
            print(out, change);
            out.println("the next load with --mappings " + what.mappings() + " reads it");
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, MappingChange change) {
        out.println(change.file() + ":" + change.line());
        if (!change.before().isEmpty()) {
            out.println("- " + change.before());
        }
        out.println("+ " + change.now());
    }

    private void trial(PrintWriter out, MappingFiles files, MappingChange change) throws IOException {
        what.require(
                Files.isDirectory(what.output().resolve("text")),
                "no texts in --output " + what.output() + " to show what would change: load first");
        MappingTrial trial = new MappingTrial(files.mappings(), change.files().mappings());
        List<String> rows = trial.changes(what.output().resolve("text"), change.name());
        rows.forEach(out::println);
        out.println(rows.size() + " rows of the ledger would change; nothing was written");
    }
}
