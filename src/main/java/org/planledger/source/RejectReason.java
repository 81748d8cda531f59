package org.planledger.source;

import org.planledger.model.Coded;

/** Why a file that should be read cannot be. */
public enum RejectReason implements Coded {
    EMPTY("empty"),
    BLANK("blank"),
    NOT_UTF8("not-utf8"),
    UNSUPPORTED_FORMAT("unsupported-format"),
    TOO_LARGE("too-large"),
    UNREADABLE("unreadable");

    private final String code;

    RejectReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
