package org.planledger.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Bytes decoded as UTF-8 without mercy: text that is repaired silently would be loaded wrongly.
 *
 * @param text the text as far as it could be decoded, without a byte order mark
 * @param badOffset the first byte that is not UTF-8, or empty
 */
record Utf8Text(String text, OptionalInt badOffset) {
    static Utf8Text decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, text, true);
        String decoded = text.flip().toString();
        OptionalInt bad = result.isError() ? OptionalInt.of(input.position()) : OptionalInt.empty();
        return new Utf8Text(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded, bad);
    }

    /** Tells whether nothing but blanks and invisible characters stands in the text. */
    boolean isBlank() {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /**
     * Gives the lines without their ends. Lines end at a line feed, with carriage returns before it dropped; only a text
     * without any line feed ends its lines at carriage returns, as old Macs did. A final end adds no empty line.
     */
    List<String> lines() {
        char end = text.indexOf('\n') < 0 ? '\r' : '\n';
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int found = text.indexOf(end, start);
            int stop = found < 0 ? text.length() : found;
            lines.add(withoutReturns(text.substring(start, stop)));
            start = stop + 1;
        }
        return lines;
    }

    private static String withoutReturns(String line) {
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == '\r') {
            length--;
        }
        return line.substring(0, length);
    }
}
