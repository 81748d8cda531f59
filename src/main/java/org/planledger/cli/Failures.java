package org.planledger.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a run failed in one line, and in full where {@code --debug} asks for it. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("planledger: " + words(failure));
        if (parsed.expandedArgs().contains("--debug")) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            command.getErr().println(trace);
        }
        return ExitCode.SOFTWARE;
    }

    private static String words(Exception failure) {
        IOException cause = failure instanceof UncheckedIOException io ? io.getCause() : null;
        if (cause != null) {
            return words(cause);
        }
        String message = failure.getMessage();
        String type = failure.getClass().getSimpleName();
        boolean ours = failure.getClass().getName().startsWith("org.planledger.");
        return message == null ? type : ours ? message : type + ": " + message;
    }
}
