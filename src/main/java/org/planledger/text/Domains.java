package org.planledger.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planledger.model.MappingSource;

/** The public-service domains and the names they are printed under, from {@code mappings/domains.csv}. */
public final class Domains {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:第[一二三四五六七八九十百]+[章节篇部分]+|[（(]?[一二三四五六七八九十]+[）)、.．]*(?=[^一二三四五六七八九十])|\\d+[、.．])");
    private static final Pattern TAIL = Pattern.compile("[：:（(].*$");
    private static final Pattern QUOTED = Pattern.compile("[“「『]([^”」』]+)[”」』]");

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    private final MappingFile file;

    Domains(MappingFile file) {
        this.file = file;
        for (MappingFile.Row row : file.rows()) {
            if (row.cell(0).isEmpty() || row.cell(2).isEmpty()) {
                throw file.error(row, "domain and term must not be empty");
            }
            switch (row.cell(1)) {
                case "whole" -> whole.put(Cjk.fold(row.cell(2)), row.cell(0));
                case "part" -> parts.put(Cjk.fold(row.cell(2)), row.cell(0));
                default -> throw file.error(row, "match must be whole or part, not \"" + row.cell(1) + "\"");
            }
        }
    }

    /** Gives the code of a band that is a domain's name: number, brackets and what follows a colon left aside. */
    public Optional<String> ofBand(String text) {
        return Optional.ofNullable(whole.get(core(text)));
    }

    /** Gives the code of a printed domain: by its whole name, else by the known word that stands first in it. */
    public Optional<String> of(String text) {
        String core = core(text);
        String exact = whole.get(core);
        return exact != null ? Optional.of(exact) : byPart(core);
    }

    /** Gives the domain name that a caption quotes, as in “幼有所育”服务项目和内容. */
    public Optional<String> quotedIn(String caption) {
        return QUOTED.matcher(caption)
                .results()
                .map(match -> match.group(1))
                .filter(name -> ofBand(name).isPresent())
                .findFirst();
    }

    /** Gives the row by which a printed domain is known. */
    public Optional<MappingSource> source(String text) {
        String core = core(text);
        boolean exact = whole.containsKey(core);
        String term = exact ? core : part(core);
        return file.source(
                2,
                row -> row.cell(1).equals(exact ? "whole" : "part")
                        && Cjk.fold(row.cell(2)).equals(term));
    }

    private Optional<String> byPart(String text) {
        return Optional.ofNullable(parts.get(part(text)));
    }

    /** Gives the known word that stands first in a text, the longest of several, or empty text. */
    private String part(String text) {
        int best = Integer.MAX_VALUE;
        String term = "";
        for (String part : parts.keySet()) {
            int at = text.indexOf(part);
            if (at >= 0 && (at < best || at == best && part.length() > term.length())) {
                best = at;
                term = part;
            }
        }
        return term;
    }

    /** Gives the folded names and words, each with the code it stands for. */
    Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>(parts);
        terms.putAll(whole);
        return terms;
    }

    /** Gives what of a printed domain is compared: without its number and what follows a colon or bracket. */
    static String core(String text) {
        String folded = Cjk.fold(text).replaceAll("[“”「」]", "");
        String bare = NUMBER.matcher(folded).replaceFirst("");
        return TAIL.matcher(bare).replaceFirst("");
    }
}
