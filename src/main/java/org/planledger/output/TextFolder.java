package org.planledger.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The folder {@code text}: the lines of every parsed plan, so that line numbers can be looked up. */
public final class TextFolder {
    private final Path folder;

    /** Takes the output folder. */
    public TextFolder(Path output) {
        this.folder = output.resolve("text");
    }

    /** Writes the lines of a plan. */
    public void write(String planId, List<String> lines) throws IOException {
        Files.createDirectories(folder);
        try (NewFile file = new NewFile(path(planId))) {
            for (String line : lines) {
                file.stream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            file.commit();
        }
    }

    /** Writes the lines of a plan that was loaded earlier, where they are not there. */
    public void writeMissing(String planId, List<String> lines) throws IOException {
        if (Files.notExists(path(planId))) {
            write(planId, lines);
        }
    }

    /** Gives the lines of a plan, or empty where there is no text of it. */
    public Optional<List<String>> read(String planId) throws IOException {
        Path file = path(planId);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = Files.readString(file);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return Optional.of(text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines);
    }

    private Path path(String planId) {
        return FileNames.below(folder, FileNames.safe(planId) + ".txt");
    }
}
