package org.planledger.normalize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Hands out the readable ids of one plan's rows: {@code <plan_id>/<kind>-<nnn>}. */
final class RowIds {
    private final String planId;
    private final Map<String, Integer> counts = new HashMap<>();

    RowIds(String planId) {
        this.planId = planId;
    }

    String planId() {
        return planId;
    }

    String next(String kind) {
        return String.format(Locale.ROOT, "%s/%s-%03d", planId, kind, counts.merge(kind, 1, Integer::sum));
    }
}
