package org.planledger.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.planledger.model.SourceText;
import org.planledger.report.CsvRow;

/** The text of a plan that a load kept, with what the ledger says of the file it came from. */
record KeptText(CsvRow plan, List<String> lines) {
    private static final String NO_HASH = "0".repeat(64);

    KeptText {
        lines = List.copyOf(lines);
    }

    SourceText source() {
        String sha256 = plan.text("sha256");
        return new SourceText(
                plan.text("source_path"), plan.text("media_type"), 0, sha256.isEmpty() ? NO_HASH : sha256, lines);
    }

    /** Says that the text is not the file's, where that can be told: line ends and a byte order mark are not kept. */
    String changed() {
        if (!plan.text("media_type").equals("text/plain") || plan.text("sha256").isEmpty()) {
            return "";
        }
        for (String end : new String[] {"\n", "\r\n"}) {
            for (String last : new String[] {end, ""}) {
                String text = String.join(end, lines) + last;
                if (isFile(text) || isFile("\uFEFF" + text)) {
                    return "";
                }
            }
        }
        return " (its hash is not the loaded file's)";
    }

    private boolean isFile(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).equals(plan.text("sha256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
