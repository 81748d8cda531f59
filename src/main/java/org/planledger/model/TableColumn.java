package org.planledger.model;

import java.util.Arrays;
import java.util.Optional;

/** The meaning of a column of a table in a document, whatever its header says. */
public enum TableColumn implements Coded {
    ITEM_NO("item_no"),
    DOMAIN("domain"),
    GROUP("group"),
    NAME("name"),
    UNIT("unit"),
    VALUE("value"),
    ANNUAL_GROWTH("annual_growth"),
    NATURE("nature"),
    AUDIENCE("audience"),
    CONTENT("content"),
    STANDARD("standard"),
    FUNDING("funding"),
    COVERAGE("coverage"),
    LEAD("lead"),
    SUPPORT("support"),
    RESPONSIBILITY("responsibility"),
    DEADLINE("deadline"),
    REMARK("remark"),
    UNKNOWN("unknown");

    private final String code;

    TableColumn(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Gives the column with this code. */
    public static Optional<TableColumn> ofCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code) && column != UNKNOWN)
                .findFirst();
    }
}
