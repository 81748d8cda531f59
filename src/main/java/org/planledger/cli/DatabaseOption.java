package org.planledger.cli;

import org.planledger.ledger.DatabaseAddress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the option {@code --db}. */
record DatabaseOption(CommandSpec spec) {
    DatabaseAddress of(String url) {
        try {
            return DatabaseAddress.of(url);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--db: " + e.getMessage(), e);
        }
    }
}
