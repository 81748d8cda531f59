package org.planledger.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Logging to the error stream, warnings and worse. Found by logback as a service; an XML file would cost a fifth of a
 * second at every start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class QuietLogging extends ContextAwareBase implements Configurator {
    /** System property that is set where everything is to be logged. */
    static final String VERBOSE = "planledger.verbose";

    /** Whose failures reach the user as the program's own message; logged, they would come with a stack trace. */
    private static final List<String> TOLD_OTHERWISE =
            List.of("org.springframework.batch", "org.flywaydb", "com.zaxxer.hikari");

    /** Asks for everything to be logged; heeded until the first message. */
    static void beVerbose(boolean wanted) {
        if (wanted) {
            System.setProperty(VERBOSE, "true");
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        boolean verbose = Boolean.getBoolean(VERBOSE);
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(verbose ? Level.INFO : Level.WARN);
        root.addAppender(appender(loggers));
        for (String name : TOLD_OTHERWISE) {
            loggers.getLogger(name).setLevel(verbose ? Level.INFO : Level.OFF);
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> appender(LoggerContext loggers) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(loggers);
        layout.setPattern("%d{HH:mm:ss} %-5level %logger{0}: %msg%n");
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(loggers);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(loggers);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
