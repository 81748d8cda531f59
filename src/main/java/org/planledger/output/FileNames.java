package org.planledger.output;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes paths of names. {@link Path#resolve(String)} fails on Chinese names under {@code LANG=C}; a path made from a URI
 * holds the bytes that the URI says, so the names are always UTF-8.
 */
final class FileNames {
    private FileNames() {}

    /** Gives the path of {@code name}, which may have {@code /} between names, below the folder. */
    static Path below(Path folder, String name) {
        String base = folder.toUri().getRawPath();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        String path = base.endsWith("/") ? base + encoded : base + "/" + encoded;
        return Path.of(URI.create("file://" + path));
    }

    /** Gives the name with {@code _} for everything that a file name cannot hold on one system or another. */
    static String safe(String name) {
        return name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").replaceFirst("^\\.", "_");
    }
}
