package org.planledger.model;

import java.util.Arrays;
import java.util.Optional;

/** What a name that the mappings do not know may be the name of. */
public enum MappingKind implements Coded {
    DEPARTMENT("department"),
    DOMAIN("domain"),
    HEADER("header"),
    UNIT("unit");

    private final String code;

    MappingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Gives the kind with this code. */
    public static Optional<MappingKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
