package org.planledger.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.model.ColumnType;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.Term;

class CsvFileTest {
    private static final LedgerTable<Term> TABLE = new LedgerTable<>(
            "t",
            Term.class,
            List.of(new LedgerColumn("名_a", ColumnType.STRING), new LedgerColumn("b", ColumnType.STRING)));

    @TempDir
    Path temp;

    @Test
    void quotesOnlyWhereNeeded() throws IOException {
        assertThat(written(false, row("plain", "a b"), row("a,b", "say \"hi\""), row("a\nb", "，“”"), row(null, "-")))
                .isEqualTo("名_a,b\nplain,a b\n\"a,b\",\"say \"\"hi\"\"\"\n\"a\nb\",，“”\n,-\n");
    }

    @Test
    void writesValuesInOneForm() throws IOException {
        assertThat(written(
                        false, row(new BigDecimal("1E+3"), new BigDecimal("5.0")), row(true, LocalDate.of(2021, 3, 9))))
                .isEqualTo("名_a,b\n1000,5.0\ntrue,2021-03-09\n");
    }

    @Test
    void startsWithAMarkWhereAsked() throws IOException {
        assertThat(written(true, row("x", null))).isEqualTo("\uFEFF名_a,b\nx,\n");
    }

    @Test
    void leavesTheOldFileWhereNothingIsCommitted() throws IOException {
        Files.writeString(temp.resolve("t.csv"), "old");
        try (CsvFile file = new CsvFile(temp, TABLE, false)) {
            file.row(row("new", null));
        }
        assertThat(temp.resolve("t.csv")).hasContent("old");
        assertThat(temp).isDirectoryNotContaining("glob:**.draft");
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    private final String written(boolean mark, List<@Nullable Object>... rows) throws IOException {
        try (CsvFile file = new CsvFile(temp, TABLE, mark)) {
            for (List<@Nullable Object> row : rows) {
                file.row(row);
            }
            file.commit();
        }
        return Files.readString(temp.resolve("t.csv"));
    }
}
