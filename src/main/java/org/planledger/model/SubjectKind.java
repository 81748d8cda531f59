package org.planledger.model;

/** What a responsibility or a finding speaks of. */
public enum SubjectKind implements Coded {
    SERVICE("service"),
    TASK("task"),
    INDICATOR("indicator"),
    DOMAIN("domain"),
    PROJECT("project"),
    SECTION("section"),
    TABLE("table"),
    PLAN("plan"),
    FILE("file");

    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
