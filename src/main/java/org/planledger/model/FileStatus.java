package org.planledger.model;

/** What became of an input file. */
public enum FileStatus implements Coded {
    LOADED("loaded"),
    UNCHANGED("unchanged"),
    NOT_A_PLAN("not-a-plan"),
    KEPT_ASIDE("kept-aside"),
    IGNORED("ignored");

    private final String code;

    FileStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
