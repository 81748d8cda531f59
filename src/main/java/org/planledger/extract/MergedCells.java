package org.planledger.extract;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.planledger.model.Field;
import org.planledger.model.TableColumn;

/**
 * Fills what a vertical merge or 同上 left empty. Flattened text shows a merged cell as an empty one, and an empty cell
 * as the same; so the columns that group rows are always filled, the others only in a row whose name is merged too.
 */
final class MergedCells {
    private static final Set<TableColumn> GROUPING = EnumSet.of(TableColumn.DOMAIN, TableColumn.GROUP);
    private static final Set<String> DITTO = Set.of("同上", "〃", "同前");

    private MergedCells() {}

    static void fill(Map<TableColumn, Field> row, Map<TableColumn, Field> above) {
        boolean merged = row.containsKey(TableColumn.NAME) && isEmpty(row, TableColumn.NAME);
        for (Map.Entry<TableColumn, Field> cell : row.entrySet()) {
            Field upper = above.get(cell.getKey());
            if (upper == null || upper.isEmpty()) {
                continue;
            }
            boolean ditto = DITTO.contains(cell.getValue().text());
            boolean fillable = cell.getValue().isEmpty() && (merged || GROUPING.contains(cell.getKey()));
            if (ditto || fillable) {
                cell.setValue(upper.handedDown());
            }
        }
    }

    private static boolean isEmpty(Map<TableColumn, Field> row, TableColumn column) {
        Field field = row.get(column);
        return field == null || field.isEmpty();
    }
}
