package org.planledger.model;

/** 指标性质: whether an indicator binds (约束性) or is anticipated (预期性). */
public enum Nature implements Coded {
    BINDING("约束性"),
    ANTICIPATORY("预期性");

    private final String code;

    Nature(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
