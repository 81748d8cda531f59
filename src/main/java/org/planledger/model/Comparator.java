package org.planledger.model;

/** How a printed value bounds the indicator. */
public enum Comparator implements Coded {
    EQ("eq"),
    GT("gt"),
    GE("ge"),
    LT("lt"),
    LE("le"),
    APPROX("approx");

    private final String code;

    Comparator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
