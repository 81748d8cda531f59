package org.planledger.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The folder {@code aside}: copies of the files that could not be loaded, under their own paths. */
public final class AsideFolder {
    private final Path folder;

    /** Takes the output folder. */
    public AsideFolder(Path output) {
        this.folder = output.resolve("aside");
    }

    /** Copies a file, where there is one: what cannot be read cannot be copied either. */
    public void keep(String sourcePath, Path location) throws IOException {
        if (Files.isRegularFile(location) && Files.isReadable(location)) {
            Path target = FileNames.below(folder, sourcePath);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(location, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes the copy away once the file has been mended. */
    public void release(String sourcePath) throws IOException {
        Files.deleteIfExists(FileNames.below(folder, sourcePath));
    }
}
