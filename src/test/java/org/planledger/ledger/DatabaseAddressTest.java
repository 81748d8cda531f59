package org.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAddressTest {
    @Test
    void liesInTheOutputFolderByDefault() {
        DatabaseAddress address = DatabaseAddress.fileIn(Path.of("/data/out/../output"));
        assertThat(address.connectUrl())
                .isEqualTo("jdbc:h2:file:/data/output/planledger;WRITE_DELAY=0;NON_KEYWORDS=VALUE,YEAR");
        assertThat(address.isNewFile()).isTrue();
    }

    @Test
    void leavesSettingsOfTheUserAlone() {
        assertThat(DatabaseAddress.of("jdbc:h2:mem:x;write_delay=10").connectUrl())
                .isEqualTo("jdbc:h2:mem:x;write_delay=10;NON_KEYWORDS=VALUE,YEAR");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host:5432/db?user=me&password=secret, jdbc:postgresql://host:5432/db",
        "jdbc:postgresql://me:secret@host/db, jdbc:postgresql://host/db",
        "jdbc:h2:file:/x/y;PASSWORD=secret, jdbc:h2:file:/x/y"
    })
    void showsNoPassword(String url, String shown) {
        assertThat(DatabaseAddress.of(url)).hasToString(shown);
    }

    @Test
    void knowsTwoProducts() {
        assertThatIllegalArgumentException().isThrownBy(() -> DatabaseAddress.of("jdbc:mysql://host/db"));
        assertThatIllegalArgumentException().isThrownBy(() -> DatabaseAddress.of("output/planledger"));
    }

    @Test
    void hidesCredentials() {
        assertThat(new Credentials("me", "secret")).hasToString("Credentials[hidden]");
    }
}
