package org.planledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The commands about names that the mappings do not know. */
@Command(
        name = "mappings",
        description = "Shows the names that the mappings do not know, and teaches them to the mappings.",
        subcommands = {MappingsInboxCommand.class, MappingsAcceptCommand.class, MappingsRejectCommand.class},
        scope = ScopeType.INHERIT,
        exitCodeList = {"0:done", "1:the mappings cannot be used or written", "2:the command was wrong"})
final class MappingsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say inbox, accept or reject");
    }
}
