package org.planledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planledger.source.FileFacts;
import org.planledger.source.IgnoreReason;
import org.planledger.source.IgnoredSource;
import org.planledger.source.SourceFile;

class ReadAheadTest {
    private static final List<SourceFile> FILES = IntStream.range(0, 100)
            .mapToObj(number -> new SourceFile("f" + number, Path.of("f" + number), Optional.empty()))
            .toList();

    @Test
    void keepsTheOrderOfTheFiles() throws Exception {
        List<SourceFile> done = new ArrayList<>();
        try (ReadAhead ahead = new ReadAhead(FILES, ReadAheadTest::ignored)) {
            for (Optional<Future<FileOutcome>> next = ahead.next(); next.isPresent(); next = ahead.next()) {
                done.add(next.get().get().file());
            }
        }
        assertThat(done).isEqualTo(FILES);
    }

    @Test
    void goesOnlySoFarAhead() throws Exception {
        AtomicInteger started = new AtomicInteger();
        try (ReadAhead ahead = new ReadAhead(FILES, file -> {
            started.incrementAndGet();
            return ignored(file);
        })) {
            ahead.next().orElseThrow().get();
            assertThat(started.get())
                    .isLessThanOrEqualTo(1 + 2 * Runtime.getRuntime().availableProcessors());
        }
    }

    private static FileOutcome ignored(SourceFile file) {
        return new FileIgnored(file, new IgnoredSource(new FileFacts(file.path(), "", 0, ""), IgnoreReason.HIDDEN));
    }
}
