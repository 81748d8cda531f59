package org.planledger.model;

/** Where in a document a row was read. */
public enum SourceKind implements Coded {
    TABLE("table"),
    BOX("box"),
    NARRATIVE("narrative");

    private final String code;

    SourceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
