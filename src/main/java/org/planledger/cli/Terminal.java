package org.planledger.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the program prints to: in the terminal's character set, and in UTF-8 where there is none. */
final class Terminal {
    private Terminal() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out);
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err);
    }

    /** Tells whether a person is looking. */
    static boolean isInteractive() {
        return console().isPresent();
    }

    private static PrintWriter writer(FileDescriptor target) {
        Charset charset = console().map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(target), charset), true);
    }

    /** Up to Java 21 there is no console without a terminal; from Java 22 on there is one, which knows. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> console() {
        Console console = System.console();
        return console != null && isTerminal(console) ? Optional.of(console) : Optional.empty();
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            // Not there before Java 22.
            return true;
        }
    }
}
