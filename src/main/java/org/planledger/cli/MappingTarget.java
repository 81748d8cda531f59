package org.planledger.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.planledger.model.MappingKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the commands {@code accept} and {@code reject} have in common. */
final class MappingTarget {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = MappingKindConverter.class,
            description = "header, department, domain or unit.")
    private MappingKind kind;

    @Parameters(index = "1", paramLabel = "TEXT", description = "The name as it stands in the inbox.")
    private String text;

    @Option(
            names = "--mappings",
            paramLabel = "DIR",
            required = true,
            description = "Folder of mapping files; made from the packaged ones where it does not exist.")
    private Path mappings;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder that a load wrote to, for --dry-run (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(names = "--dry-run", description = "Show what would change, and write nothing.")
    private boolean dryRun;

    @Option(names = "--debug", description = "Show where in the program a failure happened.")
    void debug(boolean wanted) {
        QuietLogging.beVerbose(wanted);
    }

    void check() {
        require(!text.isBlank(), "TEXT is empty");
        require(Files.notExists(mappings) || Files.isDirectory(mappings), "--mappings is no folder: " + mappings);
    }

    void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    MappingKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    Path mappings() {
        return mappings;
    }

    Path output() {
        return output;
    }

    boolean dryRun() {
        return dryRun;
    }
}
