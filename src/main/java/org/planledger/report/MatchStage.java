package org.planledger.report;

import java.util.ArrayList;
import java.util.List;

/** One stage of matching: rows with a common key belong together. */
record MatchStage(List<KeyPart> parts) {
    /** Copies the list. */
    MatchStage {
        parts = List.copyOf(parts);
    }

    static MatchStage by(KeyPart... parts) {
        return new MatchStage(List.of(parts));
    }

    /** Gives the keys of a row: one for each way to read its cells. */
    List<List<String>> keys(CsvRow row) {
        List<List<String>> keys = List.of(List.of());
        for (KeyPart part : parts) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> key : keys) {
                for (String text : part.in(row)) {
                    List<String> next = new ArrayList<>(key);
                    next.add(text);
                    longer.add(next);
                }
            }
            keys = longer;
        }
        return keys;
    }
}
