package org.planledger.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of one run, in code-point order of their paths.
 *
 * @param root the input folder; a single file's folder is its input folder
 * @param files every file found, also those that are not read
 */
public record InputFolder(Path root, List<SourceFile> files) {
    /** Copies the list. */
    public InputFolder {
        files = List.copyOf(files);
    }

    /**
     * Finds the files.
     *
     * @param input a folder or a single file
     * @param output the folder that the run writes to, which is left out where it lies inside the input
     */
    public static InputFolder of(Path input, Path output) throws IOException {
        Path place = input.toRealPath();
        if (!Files.isDirectory(place)) {
            Path named = input.toAbsolutePath().normalize();
            Path folder = named.getParent() == null ? named : named.getParent();
            return new InputFolder(folder, List.of(new SourceFile(RelativePaths.name(named), named, Optional.empty())));
        }
        List<SourceFile> found = new ArrayList<>();
        Files.walkFileTree(place, new FolderWalk(place, output.toAbsolutePath().normalize(), found));
        found.sort(Comparator.comparing(SourceFile::path, RelativePaths.CODE_POINT_ORDER));
        return new InputFolder(place, found);
    }
}
