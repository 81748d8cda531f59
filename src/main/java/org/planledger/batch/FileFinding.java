package org.planledger.batch;

import org.planledger.model.Finding;
import org.planledger.model.Severity;
import org.planledger.model.SubjectKind;

/** Makes findings on files; their number and their file are added when they are stored. */
final class FileFinding {
    private FileFinding() {}

    static Finding of(String rule, Severity severity, String message, int line) {
        return new Finding("", "", rule, severity, SubjectKind.FILE, "", message, "", "", line, line, "");
    }
}
