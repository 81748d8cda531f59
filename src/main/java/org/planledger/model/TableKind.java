package org.planledger.model;

import java.util.Arrays;
import java.util.Optional;

/** What the rows of a table in a document speak of. */
public enum TableKind implements Coded {
    INDICATORS("indicators"),
    SERVICES("services"),
    TASKS("tasks");

    private final String code;

    TableKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Gives the kind with this code. */
    public static Optional<TableKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
