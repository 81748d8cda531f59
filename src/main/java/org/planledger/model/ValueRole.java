package org.planledger.model;

/** What the value of an indicator in a year stands for. */
public enum ValueRole implements Coded {
    BASELINE("baseline"),
    TARGET("target"),
    ACTUAL("actual");

    private final String code;

    ValueRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
