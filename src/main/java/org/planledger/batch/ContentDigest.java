package org.planledger.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.planledger.source.Sha256;
import org.planledger.source.SourceFile;

/** Tells whether two loads are given the same content, whatever the files' names and order. */
final class ContentDigest {
    private ContentDigest() {}

    static String of(List<SourceFile> files) {
        String hashes = files.stream()
                .filter(file -> file.ignored().isEmpty())
                .map(ContentDigest::of)
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.of(hashes.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(SourceFile file) {
        try {
            return Sha256.of(Files.readAllBytes(file.location()));
        } catch (IOException e) {
            // It will be kept aside as unreadable; here its name stands for its content.
            return file.path();
        }
    }
}
