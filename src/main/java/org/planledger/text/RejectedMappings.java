package org.planledger.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planledger.model.MappingKind;

/**
 * The suggestions that a person has rejected, from {@code rejected.csv} in a folder of mappings. The file is optional. A
 * row without a target says that the text is no name at all.
 */
public final class RejectedMappings {
    /** The file's name. */
    public static final String FILE = "rejected.csv";

    /** Nothing was rejected. */
    public static final RejectedMappings NONE = new RejectedMappings(Set.of());

    static final String[] COLUMNS = {"kind", "text", "target"};

    private final Set<List<String>> rejected;

    private RejectedMappings(Set<List<String>> rejected) {
        this.rejected = Set.copyOf(rejected);
    }

    /** Reads the folder's file, where there is one; throws {@link MappingException} naming file and line. */
    public static RejectedMappings in(Path folder) {
        Path path = folder.resolve(FILE);
        if (!Files.isRegularFile(path)) {
            return NONE;
        }
        try {
            return parse(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new MappingException(
                    path + ": cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    static RejectedMappings parse(String name, String content) {
        MappingFile file = MappingFile.parse(name, content, COLUMNS);
        Set<List<String>> rejected = new HashSet<>();
        for (MappingFile.Row row : file.rows()) {
            MappingKind kind = MappingKind.ofCode(row.cell(0))
                    .orElseThrow(() -> file.error(row, "unknown kind \"" + row.cell(0) + "\""));
            rejected.add(key(kind, row.cell(1), row.cell(2)));
        }
        return new RejectedMappings(rejected);
    }

    /** Tells whether it was rejected that the text means the target. */
    public boolean has(MappingKind kind, String text, String target) {
        return rejected.contains(key(kind, text, target)) || isNoName(kind, text);
    }

    /** Tells whether the text was said to be no name at all. */
    public boolean isNoName(MappingKind kind, String text) {
        return rejected.contains(key(kind, text, ""));
    }

    private static List<String> key(MappingKind kind, String text, String target) {
        return List.of(kind.code(), Cjk.fold(text), Cjk.fold(target));
    }
}
