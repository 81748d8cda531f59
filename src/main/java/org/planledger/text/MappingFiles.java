package org.planledger.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The mapping files of a folder as they are, byte for byte, so that one row can be changed and nothing else. */
public final class MappingFiles {
    private final Path folder;
    private final Map<String, byte[]> files;
    private final boolean isNew;

    private MappingFiles(Path folder, Map<String, byte[]> files, boolean isNew) {
        this.folder = folder;
        this.files = files;
        this.isNew = isNew;
    }

    /** Reads the folder, or the packaged defaults where there is no such folder yet. */
    public static MappingFiles in(Path folder) {
        boolean isNew = Files.notExists(folder);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Iterator<byte[]> contents = (isNew ? Mappings.packagedFiles() : Mappings.filesOf(folder))
                .values()
                .iterator();
        Mappings.FILES.forEach(name -> files.put(name, contents.next()));
        return new MappingFiles(folder, files, isNew);
    }

    /** Tells whether the folder is still to be made. */
    public boolean isNew() {
        return isNew;
    }

    /** Reads what the files say; throws {@link MappingException} naming file and line. */
    public Mappings mappings() {
        Map<String, byte[]> byPath = new LinkedHashMap<>();
        files.forEach((name, bytes) -> byPath.put(folder.resolve(name).toString(), bytes));
        return Mappings.of(byPath);
    }

    /** Writes those files that are not in the folder as they are here. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (isNew || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                replace(path, file.getValue());
            }
        }
    }

    /** Puts a file in its place whole. */
    static void replace(Path path, byte[] content) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".draft");
        Files.write(draft, content);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String pathOf(String name) {
        return folder.resolve(name).toString();
    }

    String text(String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    MappingFiles with(String name, String text) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return new MappingFiles(folder, changed, isNew);
    }
}
