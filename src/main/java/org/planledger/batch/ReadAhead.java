package org.planledger.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.planledger.source.SourceFile;

/**
 * Examines files on all processors while the job stores them one by one, in their order. A job step with a commit
 * interval of one has nothing to do in parallel by itself.
 */
final class ReadAhead implements AutoCloseable {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Enough that no processor waits, and few enough that finished plans do not fill the memory. */
    private static final int MOST_AHEAD = 2 * PROCESSORS;

    private final ExecutorService threads = Executors.newFixedThreadPool(PROCESSORS, ReadAhead::thread);
    private final Deque<Future<FileOutcome>> ahead = new ArrayDeque<>();
    private final Iterator<SourceFile> files;
    private final Function<SourceFile, FileOutcome> examination;

    /** Starts at once. */
    ReadAhead(List<SourceFile> files, Function<SourceFile, FileOutcome> examination) {
        this.files = files.iterator();
        this.examination = examination;
        fill();
    }

    /** Gives the next file's work in the files' order, or empty at the end. */
    synchronized Optional<Future<FileOutcome>> next() {
        Optional<Future<FileOutcome>> first = Optional.ofNullable(ahead.poll());
        fill();
        return first;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void fill() {
        while (ahead.size() < MOST_AHEAD && files.hasNext()) {
            SourceFile file = files.next();
            ahead.add(threads.submit(() -> examination.apply(file)));
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "examine");
        thread.setDaemon(true);
        return thread;
    }
}
