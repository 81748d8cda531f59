package org.planledger.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.planledger.model.MappingSource;

/** Headings that have a name instead of a number, from {@code mappings/headings.csv}. */
public final class HeadingTerms {
    private final Set<String> contents = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> glossaries = new HashSet<>();

    private final MappingFile file;

    HeadingTerms(MappingFile file) {
        this.file = file;
        for (MappingFile.Row row : file.rows()) {
            String term = Cjk.fold(row.cell(0));
            switch (row.cell(1)) {
                case "contents" -> contents.add(term);
                case "part" -> parts.add(term);
                case "glossary" -> glossaries.add(term);
                default ->
                    throw file.error(row, "kind must be contents, part or glossary, not \"" + row.cell(1) + "\"");
            }
        }
    }

    /** Tells whether a line heads the contents page. */
    public boolean isContents(String line) {
        return isShort(line) && contents.contains(Cjk.fold(line));
    }

    /** Tells whether a line heads an unnumbered part such as 前言 or 名词解释. */
    public boolean isPart(String line) {
        return isShort(line) && (parts.contains(Cjk.fold(line)) || glossaries.contains(Cjk.fold(line)));
    }

    /** Tells whether a title heads a glossary; a number of an attachment may stand before it. */
    public boolean isGlossary(String title) {
        String folded = Cjk.fold(title);
        return isShort(title) && glossaries.stream().anyMatch(folded::endsWith);
    }

    /** Gives the row by which an unnumbered heading, or the heading of a glossary, is known. */
    public Optional<MappingSource> source(String title) {
        String folded = Cjk.fold(title);
        return file.source(
                0,
                row -> folded.equals(Cjk.fold(row.cell(0)))
                        || row.cell(1).equals("glossary") && folded.endsWith(Cjk.fold(row.cell(0))));
    }

    private static boolean isShort(String line) {
        return line.length() <= 16;
    }
}
