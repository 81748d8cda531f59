package org.planledger.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Names of files as text. A path's own {@code toString} depends on the locale (under {@code LANG=C} Chinese names are
 * lost), its URI holds the bytes as they are: the names are read from there, as UTF-8.
 */
final class RelativePaths {
    /** Orders names by code points; {@link String#compareTo} orders by UTF-16 units, which differs. */
    static final Comparator<String> CODE_POINT_ORDER =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private RelativePaths() {}

    /** Gives the path of {@code file} below {@code folder}, with {@code /} between the names. */
    static String of(Path folder, Path file) {
        return decoded(folder.relativize(file).getNameCount(), file);
    }

    /** Gives the last name of the path. */
    static String name(Path file) {
        return decoded(1, file);
    }

    private static String decoded(int names, Path file) {
        String raw = file.toUri().getRawPath();
        String path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        int start = path.length();
        for (int i = 0; i < names; i++) {
            start = path.lastIndexOf('/', start - 1);
        }
        // A plus sign stands for itself in a path; only the decoder of forms takes it for a blank.
        return URLDecoder.decode(path.substring(start + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
