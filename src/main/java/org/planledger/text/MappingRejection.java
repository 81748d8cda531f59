package org.planledger.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planledger.model.MappingKind;

/** Notes in a folder of mappings that a suggestion is wrong. */
public final class MappingRejection {
    private MappingRejection() {}

    /**
     * Adds a row to the folder's {@code rejected.csv}.
     *
     * @param target what the text does not mean; empty where it is no name at all
     * @return false where this was noted before
     */
    public static boolean add(Path folder, MappingKind kind, String text, String target) throws IOException {
        boolean known = target.isEmpty()
                ? RejectedMappings.in(folder).isNoName(kind, text)
                : RejectedMappings.in(folder).has(kind, text, target);
        if (!known) {
            Path path = folder.resolve(RejectedMappings.FILE);
            String before = Files.exists(path) ? Files.readString(path) : CsvLine.of(RejectedMappings.COLUMNS) + "\n";
            FileLines lines = new FileLines(before);
            String after = lines.inserted(lines.count(), CsvLine.of(kind.code(), text, target));
            RejectedMappings.parse(path.toString(), after);
            MappingFiles.replace(path, after.getBytes(StandardCharsets.UTF_8));
        }
        return !known;
    }
}
