package org.planledger.source;

import org.planledger.model.Coded;

/** Why a file of the input folder is not read although it is there. */
public enum IgnoreReason implements Coded {
    HIDDEN("hidden-file", "its name starts with a dot"),
    HIDDEN_FOLDER("hidden-folder", "its name starts with a dot; nothing in it is read"),
    LOCK("lock-file", "an office program left it while a document was open"),
    BACKUP("backup-file", "an editor keeps an older state in it"),
    THUMBNAIL("thumbnail", "a file browser keeps its own notes in it"),
    OUTSIDE("outside-folder", "the link leads out of the input folder"),
    LINKED_FOLDER("linked-folder", "links to folders are not followed"),
    NOT_A_FILE("not-a-file", "it is a device, a pipe or a socket");

    private final String code;
    private final String message;

    IgnoreReason(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    /** Gives the reason in words. */
    public String message() {
        return message;
    }
}
