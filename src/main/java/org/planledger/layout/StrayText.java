package org.planledger.layout;

import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.Severity;

/** The finding for text inside a table that belongs to no cell. */
final class StrayText {
    private StrayText() {}

    static Notice notice(LineRange lines, String text) {
        return Notice.at("stray-text-in-table", Severity.ERROR, lines, "表格内有不属于任何单元格的文字", text);
    }
}
