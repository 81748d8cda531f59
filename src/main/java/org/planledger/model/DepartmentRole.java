package org.planledger.model;

/** What a department does for a subject: 牵头 leads, 配合 supports. */
public enum DepartmentRole implements Coded {
    LEAD("lead"),
    SUPPORT("support");

    private final String code;

    DepartmentRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
