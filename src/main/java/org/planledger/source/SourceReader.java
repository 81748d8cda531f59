package org.planledger.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.planledger.model.SourceText;

/** Reads files into texts. Whatever is wrong with a file is told in the reading; nothing is thrown. */
public final class SourceReader {
    /** Far above any plan (the largest known has 0.2 MB as text); what is larger would only exhaust the memory. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final String PLAIN_TEXT = "text/plain";

    /** Reads one file. */
    public SourceReading read(SourceFile file) {
        if (file.ignored().isPresent()) {
            return new IgnoredSource(facts(file, sizeOf(file)), file.ignored().get());
        }
        try {
            long size = Files.size(file.location());
            return size > MOST_BYTES ? tooLarge(file, size) : read(file, Files.readAllBytes(file.location()));
        } catch (IOException e) {
            String message = "无法读取文件：" + causeOf(e);
            return new RejectedSource(facts(file, sizeOf(file)), RejectReason.UNREADABLE, message, 1);
        }
    }

    private static SourceReading read(SourceFile file, byte[] bytes) {
        FileFacts facts = new FileFacts(file.path(), PLAIN_TEXT, bytes.length, Sha256.of(bytes));
        if (bytes.length == 0) {
            return new RejectedSource(facts, RejectReason.EMPTY, "文件是空的", 1);
        }
        Optional<FileSignature> format = FileSignature.of(bytes);
        return format.isPresent() ? unsupported(facts, format.get()) : readText(facts, bytes);
    }

    private static SourceReading readText(FileFacts facts, byte[] bytes) {
        Utf8Text decoded = Utf8Text.decode(bytes);
        if (decoded.badOffset().isPresent()) {
            return notUtf8(facts, decoded, bytes, decoded.badOffset().getAsInt());
        }
        if (decoded.isBlank()) {
            return new RejectedSource(facts, RejectReason.BLANK, "文件中只有空白", 1);
        }
        return new ReadableSource(
                new SourceText(facts.sourcePath(), facts.mediaType(), facts.bytes(), facts.sha256(), decoded.lines()));
    }

    private static RejectedSource notUtf8(FileFacts facts, Utf8Text decoded, byte[] bytes, int offset) {
        int line = 1 + (int) decoded.text().chars().filter(c -> c == '\n').count();
        String message = "第 %d 行（偏移 %d）的字节 0x%02X 不是 UTF-8；请将文件另存为 UTF-8 后重新加载".formatted(line, offset, bytes[offset]);
        return new RejectedSource(facts, RejectReason.NOT_UTF8, message, line);
    }

    private static RejectedSource unsupported(FileFacts facts, FileSignature format) {
        String message = "不是纯文本，而是" + format.name() + "；请另存为 UTF-8 文本后重新加载";
        return new RejectedSource(facts.withMediaType(format.mediaType()), RejectReason.UNSUPPORTED_FORMAT, message, 1);
    }

    private static RejectedSource tooLarge(SourceFile file, long size) {
        String message = "文件有 %d 字节，最多读取 %d 字节".formatted(size, MOST_BYTES);
        return new RejectedSource(facts(file, size), RejectReason.TOO_LARGE, message, 1);
    }

    private static FileFacts facts(SourceFile file, long size) {
        return new FileFacts(file.path(), "", size, "");
    }

    private static long sizeOf(SourceFile file) {
        try {
            return Files.isRegularFile(file.location()) ? Files.size(file.location()) : 0;
        } catch (IOException e) {
            // The size is only told where it can be had.
            return 0;
        }
    }

    private static String causeOf(IOException failure) {
        return failure instanceof NoSuchFileException
                ? "文件已不存在，或链接没有指向任何文件"
                : failure.getClass().getSimpleName().replace("Exception", "");
    }
}
