package org.planledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTableTest {
    /** A row with a component of each type that the tables know. */
    record Sample(
            String planId,
            int lineStart,
            long bytes,
            boolean inherited,
            Severity severity,
            Optional<Nature> nature,
            Optional<BigDecimal> baseValue,
            Optional<LocalDate> issuedOn,
            OptionalInt year) {}

    private static final LedgerTable<Sample> TABLE = LedgerTable.of("samples", Sample.class);

    @Test
    void takesColumnsFromTheComponents() {
        assertThat(TABLE.name()).isEqualTo("samples");
        assertThat(TABLE.columns())
                .containsExactly(
                        new LedgerColumn("plan_id", ColumnType.STRING),
                        new LedgerColumn("line_start", ColumnType.INTEGER),
                        new LedgerColumn("bytes", ColumnType.INTEGER),
                        new LedgerColumn("inherited", ColumnType.BOOLEAN),
                        new LedgerColumn("severity", ColumnType.STRING),
                        new LedgerColumn("nature", ColumnType.STRING),
                        new LedgerColumn("base_value", ColumnType.NUMBER),
                        new LedgerColumn("issued_on", ColumnType.DATE),
                        new LedgerColumn("year", ColumnType.INTEGER));
    }

    @Test
    void givesCellsInTheOrderOfTheColumns() {
        Sample row = new Sample(
                "p",
                3,
                4L,
                true,
                Severity.WARNING,
                Optional.of(Nature.BINDING),
                Optional.of(new BigDecimal("1.50")),
                Optional.of(LocalDate.of(2022, 3, 15)),
                OptionalInt.of(2025));
        assertThat(TABLE.cells(row))
                .isEqualTo(List.of(
                        "p", 3, 4L, true, "warning", "约束性", new BigDecimal("1.50"), LocalDate.of(2022, 3, 15), 2025));
    }

    @Test
    void givesNullForAnEmptyCell() {
        Sample row = new Sample(
                "",
                3,
                4L,
                false,
                Severity.INFO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        assertThat(TABLE.cells(row)).isEqualTo(Arrays.asList(null, 3, 4L, false, "info", null, null, null, null));
    }

    @Test
    void tablesHaveDifferentNames() {
        Set<String> names = LedgerTables.ALL.stream().map(LedgerTable::name).collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(LedgerTables.ALL);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableHasReadableColumns(LedgerTable<?> table) {
        assertThat(table.name()).matches("[a-z]+(_[a-z]+)*");
        assertThat(table.columns())
                .extracting(LedgerColumn::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+[0-9]*(_[a-z]+)*"));
    }

    static Stream<LedgerTable<?>> tables() {
        return LedgerTables.ALL.stream();
    }
}
