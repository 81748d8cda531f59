package org.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.job.Job;

class H2LedgerTest extends LedgerContract {
    @TempDir
    Path temp;

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.fileIn(temp);
    }

    @Test
    void saysThatAnotherProcessHasTheFile() throws IOException {
        close();
        try (FileChannel file = FileChannel.open(temp.resolve("planledger.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> Database.open(address(), Credentials.NONE))
                    .withMessageMatching("the database jdbc:h2:file:.*planledger is in use by another process.*");
        }
        open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void makesTheJobTablesOfTheBatchReleaseInUse(String vendor) throws IOException {
        assertThat(resource(H2LedgerTest.class, "migration/" + vendor + "/V1__spring_batch.sql"))
                .isEqualTo(resource(Job.class, "/org/springframework/batch/core/schema-" + vendor + ".sql"));
    }

    private static byte[] resource(Class<?> place, String name) throws IOException {
        try (InputStream stream = place.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }
}
