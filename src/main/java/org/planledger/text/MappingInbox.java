package org.planledger.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.InboxRow;
import org.planledger.model.MappingKind;

/** Collects the names that the mappings do not know, over all plans, with what they may mean. */
public final class MappingInbox {
    private static final int MOST_PLACES = 5;

    private final MappingSuggestions suggestions;
    private final RejectedMappings rejected;
    private final Map<List<String>, Unknown> unknown = new LinkedHashMap<>();

    /** Takes what is known and what was rejected. */
    public MappingInbox(MappingSuggestions suggestions, RejectedMappings rejected) {
        this.suggestions = suggestions;
        this.rejected = rejected;
    }

    /**
     * Adds a place where an unknown name stands.
     *
     * @param table the kind of table that a header stands in, or empty text
     */
    public void add(MappingKind kind, String text, String table, String planId, long line) {
        if (!Cjk.isBlank(text) && !rejected.isNoName(kind, text)) {
            unknown.computeIfAbsent(List.of(kind.code(), Cjk.fold(text)), key -> new Unknown(kind, text, table))
                    .add(planId + ":" + line);
        }
    }

    /** Gives the rows, ordered by kind, then the most frequent first, then by text. */
    public List<InboxRow> rows() {
        return unknown.values().stream()
                .sorted(Comparator.comparing((Unknown name) -> name.kind.code())
                        .thenComparing(name -> -name.count)
                        .thenComparing(name -> name.text))
                .flatMap(name -> rows(name).stream())
                .toList();
    }

    private List<InboxRow> rows(Unknown name) {
        List<MappingSuggestion> found = suggestions.suggest(name.kind, name.text, name.table, rejected);
        return found.isEmpty()
                ? List.of(name.row("", Optional.empty()))
                : found.stream()
                        .map(suggestion -> name.row(suggestion.target(), Optional.of(suggestion)))
                        .toList();
    }

    /** A name and where it stands. */
    private static final class Unknown {
        private final MappingKind kind;
        private final String text;
        private final String table;
        private final List<String> places = new ArrayList<>();
        private int count;

        Unknown(MappingKind kind, String text, String table) {
            this.kind = kind;
            this.text = text;
            this.table = table;
        }

        void add(String place) {
            count++;
            if (places.size() < MOST_PLACES && !places.contains(place)) {
                places.add(place);
            }
        }

        InboxRow row(String target, Optional<MappingSuggestion> suggestion) {
            return new InboxRow(
                    kind,
                    text,
                    count,
                    String.join(";", places),
                    target,
                    suggestion.map(MappingSuggestion::score),
                    suggestion.map(MappingSuggestion::reason).orElse(""));
        }
    }
}
