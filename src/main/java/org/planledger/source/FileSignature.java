package org.planledger.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file format told by the first bytes of a file, never by its name.
 *
 * @param name what people call the format
 * @param mediaType its media type
 */
record FileSignature(String name, String mediaType) {
    /** How far into a file is looked. */
    private static final int LOOKED_AT = 1024;

    private static final List<Start> STARTS = List.of(
            new Start("PK\3\4", new FileSignature("ZIP 压缩包或 Office 文档", "application/zip")),
            new Start("PK\5\6", new FileSignature("空的 ZIP 压缩包", "application/zip")),
            new Start("%PDF-", new FileSignature("PDF 文档", "application/pdf")),
            new Start(
                    "\u00d0\u00cf\u0011\u00e0",
                    new FileSignature("旧版 Office 文档（doc、xls、wps）", "application/x-ole-storage")),
            new Start("{\\rtf", new FileSignature("RTF 文档", "application/rtf")),
            new Start("Rar!", new FileSignature("RAR 压缩包", "application/vnd.rar")),
            new Start("7z\u00bc\u00af", new FileSignature("7-Zip 压缩包", "application/x-7z-compressed")),
            new Start("\u001f\u008b", new FileSignature("gzip 压缩包", "application/gzip")),
            new Start("\u0089PNG", new FileSignature("PNG 图片", "image/png")),
            new Start("\u00ff\u00d8\u00ff", new FileSignature("JPEG 图片", "image/jpeg")),
            new Start("GIF8", new FileSignature("GIF 图片", "image/gif")));

    private static final List<Start> MARKUP = List.of(
            new Start("<!doctype html", new FileSignature("HTML 网页", "text/html")),
            new Start("<html", new FileSignature("HTML 网页", "text/html")),
            new Start("<?xml", new FileSignature("XML 文档", "application/xml")));

    private static final FileSignature BINARY = new FileSignature("二进制文件", "application/octet-stream");

    private record Start(String bytes, FileSignature signature) {}

    /** Gives the format of bytes that are no plain text, or empty where they may be one. */
    static Optional<FileSignature> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Optional<FileSignature> known = match(STARTS, start)
                .or(() -> match(MARKUP, withoutMark(start).strip().toLowerCase(Locale.ROOT)));
        return known.isPresent() || hasUtf16Mark(start) || !hasZero(bytes) ? known : Optional.of(BINARY);
    }

    /** Such a file is text, if in the wrong encoding. */
    private static boolean hasUtf16Mark(String start) {
        return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    }

    private static Optional<FileSignature> match(List<Start> starts, String text) {
        return starts.stream()
                .filter(start -> text.startsWith(start.bytes()))
                .map(Start::signature)
                .findFirst();
    }

    private static String withoutMark(String start) {
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }
}
