package org.planledger.model;

/** What kind of document a text is. */
public enum DocumentKind implements Coded {
    PLAN("plan"),
    SERVICE_LIST("service-list"),
    STANDARD("standard"),
    TASK_NOTICE("task-notice");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
