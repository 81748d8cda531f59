package org.planledger.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.MappingSource;
import org.planledger.model.TableColumn;
import org.planledger.model.TableKind;

/** The names that a table column goes by, from {@code mappings/headers.csv}. */
public final class HeaderSynonyms {
    private static final int SHORTEST_PARTIAL_TERM = 3;

    private final Map<TableKind, Map<String, TableColumn>> terms = new EnumMap<>(TableKind.class);

    private final MappingFile file;

    HeaderSynonyms(MappingFile file) {
        this.file = file;
        for (TableKind kind : TableKind.values()) {
            terms.put(kind, new HashMap<>());
        }
        for (MappingFile.Row row : file.rows()) {
            TableKind kind = TableKind.ofCode(row.cell(0))
                    .orElseThrow(() -> file.error(row, "unknown table \"" + row.cell(0) + "\""));
            TableColumn column = TableColumn.ofCode(row.cell(1))
                    .orElseThrow(() -> file.error(row, "unknown column \"" + row.cell(1) + "\""));
            if (row.cell(2).isEmpty()) {
                throw file.error(row, "the term is empty");
            }
            of(kind).put(key(row.cell(2)), column);
        }
    }

    /** Gives the column of a printed header in a table of this kind, by its whole text. */
    public Optional<TableColumn> column(TableKind kind, String header) {
        return Optional.ofNullable(of(kind).get(key(header)));
    }

    /** Gives the column whose longest known name is part of the printed header, as in 服务标准（2021年版）. */
    public Optional<TableColumn> columnByPart(TableKind kind, String header) {
        return part(kind, header).map(of(kind)::get);
    }

    /** Gives the row by which a printed header is known: by its whole text, else by its longest known part. */
    public Optional<MappingSource> source(TableKind kind, String header) {
        String whole = key(header);
        String term = of(kind).containsKey(whole) ? whole : part(kind, header).orElse("");
        return file.source(
                2, row -> row.cell(0).equals(kind.code()) && key(row.cell(2)).equals(term));
    }

    private Optional<String> part(TableKind kind, String header) {
        String text = key(header);
        return of(kind).keySet().stream()
                .filter(term -> term.length() >= SHORTEST_PARTIAL_TERM && text.contains(term))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** Gives the folded names of columns in tables of this kind. */
    Map<String, TableColumn> terms(TableKind kind) {
        return Collections.unmodifiableMap(of(kind));
    }

    private Map<String, TableColumn> of(TableKind kind) {
        return terms.getOrDefault(kind, Map.of());
    }

    private static String key(String text) {
        return Cjk.fold(text).toLowerCase(Locale.ROOT);
    }
}
