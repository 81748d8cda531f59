package org.planledger.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written under another name, forced to the disk and renamed. Without
 * {@link #commit} nothing of it remains.
 */
final class NewFile implements Closeable {
    /** One for all, as one file at a time is written; plain letters, since a Chinese name fails in some locales. */
    private static final String DRAFT = ".planledger.draft";

    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private final OutputStream stream;

    NewFile(Path target) throws IOException {
        this.target = target;
        this.draft = target.resolveSibling(DRAFT);
        this.channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    OutputStream stream() {
        return stream;
    }

    void commit() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
