package org.planledger.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Collects the files below a folder and tells which of them are not to be read. Links to folders are not followed. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> THUMBNAILS = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini");

    private final Path root;
    private final Path leftOut;
    private final List<SourceFile> found;

    FolderWalk(Path root, Path leftOut, List<SourceFile> found) {
        this.root = root;
        this.leftOut = leftOut;
        this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (Files.exists(leftOut) && Files.isSameFile(folder, leftOut)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (RelativePaths.name(folder).startsWith(".")) {
            add(folder, Optional.of(IgnoreReason.HIDDEN_FOLDER));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Optional<IgnoreReason> byName = ignoredByName(RelativePaths.name(file));
        if (byName.isPresent()) {
            add(file, byName);
        } else if (attributes.isSymbolicLink()) {
            add(file, ignoredLink(file));
        } else {
            add(file, attributes.isOther() ? Optional.of(IgnoreReason.NOT_A_FILE) : Optional.empty());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        // Reading it later fails again and tells why.
        add(file, Optional.empty());
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, Optional<IgnoreReason> ignored) {
        found.add(new SourceFile(RelativePaths.of(root, file), file, ignored));
    }

    private static Optional<IgnoreReason> ignoredByName(String name) {
        if (name.startsWith("~$") || name.startsWith(".~lock.")) {
            return Optional.of(IgnoreReason.LOCK);
        }
        if (name.endsWith("~")) {
            return Optional.of(IgnoreReason.BACKUP);
        }
        if (THUMBNAILS.contains(name.toLowerCase(Locale.ROOT)) || name.equals(".DS_Store")) {
            return Optional.of(IgnoreReason.THUMBNAIL);
        }
        return name.startsWith(".") ? Optional.of(IgnoreReason.HIDDEN) : Optional.empty();
    }

    private Optional<IgnoreReason> ignoredLink(Path link) throws IOException {
        if (!Files.exists(link)) {
            return Optional.empty();
        }
        Path target = link.toRealPath();
        if (!target.startsWith(root)) {
            return Optional.of(IgnoreReason.OUTSIDE);
        }
        if (Files.isRegularFile(target)) {
            return Optional.empty();
        }
        return Optional.of(Files.isDirectory(target) ? IgnoreReason.LINKED_FOLDER : IgnoreReason.NOT_A_FILE);
    }
}
