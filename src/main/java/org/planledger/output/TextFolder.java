package org.planledger.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    private Path path(String planId) {
        return FileNames.below(folder, FileNames.safe(planId) + ".txt");
    }
}
