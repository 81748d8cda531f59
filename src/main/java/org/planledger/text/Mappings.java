package org.planledger.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The domain knowledge that analysts edit, read from {@code mappings/*.csv}: the files packaged with the program, or a
 * folder that replaces them.
 */
public record Mappings(
        HeaderSynonyms headers,
        Domains domains,
        Units units,
        Departments departments,
        Regions regions,
        Periods periods,
        HeadingTerms headings,
        NarrativeTerms narrative,
        String sha256) {
    static final List<String> FILES = List.of(
            "headers.csv",
            "domains.csv",
            "units.csv",
            "departments.csv",
            "regions.csv",
            "periods.csv",
            "headings.csv",
            "narrative.csv");

    /** Reads the packaged defaults. */
    public static Mappings packaged() {
        return of(packagedFiles());
    }

    /** Gives the packaged files by their path. */
    static Map<String, byte[]> packagedFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream in = Mappings.class.getResourceAsStream("/mappings/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the packaged mappings lack " + file);
                }
                files.put("mappings/" + file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** Reads a folder instead of the defaults; throws {@link MappingException} naming file and line. */
    public static Mappings read(Path folder) {
        return of(filesOf(folder));
    }

    /** Gives the files of a folder by their path. */
    static Map<String, byte[]> filesOf(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            Path path = folder.resolve(file);
            try {
                files.put(path.toString(), Files.readAllBytes(path));
            } catch (IOException e) {
                throw new MappingException(
                        path + ": cannot be read (" + e.getClass().getSimpleName() + ")");
            }
        }
        return files;
    }

    /** Reads the files, which are in the order of {@link #FILES}. */
    static Mappings of(Map<String, byte[]> files) {
        List<Map.Entry<String, byte[]>> entries = List.copyOf(files.entrySet());
        return new Mappings(
                new HeaderSynonyms(parse(entries.get(0), "table", "column", "term")),
                new Domains(parse(entries.get(1), "domain", "match", "term")),
                new Units(parse(entries.get(2), "unit", "kind", "base_unit", "factor", "spellings")),
                new Departments(
                        parse(entries.get(3), "department", "aliases", "valid_from", "valid_to", "successor", "note")),
                new Regions(parse(entries.get(4), "region", "level", "province", "city", "aliases")),
                new Periods(parse(entries.get(5), "period", "start_year", "end_year")),
                new HeadingTerms(parse(entries.get(6), "term", "kind")),
                new NarrativeTerms(parse(entries.get(7), "kind", "term")),
                hash(files));
    }

    private static MappingFile parse(Map.Entry<String, byte[]> file, String... columns) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getValue()))
                    .toString();
            return MappingFile.parse(file.getKey(), text, columns);
        } catch (CharacterCodingException e) {
            throw new MappingException(file.getKey() + ": not UTF-8");
        }
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(bytes -> {
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
