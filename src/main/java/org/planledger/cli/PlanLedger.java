package org.planledger.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code planledger}. */
@Command(
        name = "planledger",
        description = "Turns Chinese public-service plans into CSV files and database tables.",
        versionProvider = ProductVersion.class,
        mixinStandardHelpOptions = true,
        subcommands = {LoadCommand.class, ExplainCommand.class, EvaluateCommand.class, MappingsCommand.class},
        sortOptions = false,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was loaded",
            "1:the run failed",
            "2:the command was wrong",
            "3:some input was kept aside"
        })
public final class PlanLedger implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.out(), Terminal.err(), arguments));
    }

    /** Without a command there is only the usage to show. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Runs a command inside this process and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new PlanLedger())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }
}
