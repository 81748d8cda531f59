package org.planledger.ledger;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one by one. */
@FunctionalInterface
public interface RowSink {
    /** Takes one row: the cells in the columns' order, null for an empty one. */
    void row(List<@Nullable Object> cells) throws IOException;
}
