package org.planledger.batch;

/** Puts a failure into one line that fits into a table and on a screen. */
final class FailureWords {
    private static final int MOST_CHARACTERS = 300;

    private FailureWords() {}

    static String of(String what, Throwable failure) {
        String message = failure.getMessage();
        String type = failure.getClass().getSimpleName();
        String words = what + ": " + (message == null || message.isBlank() ? type : type + ": " + firstLine(message));
        return words.length() > MOST_CHARACTERS ? words.substring(0, MOST_CHARACTERS) + "…" : words;
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }
}
