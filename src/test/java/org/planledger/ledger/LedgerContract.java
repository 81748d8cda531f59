package org.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.model.Comparator;
import org.planledger.model.DocumentKind;
import org.planledger.model.FileStatus;
import org.planledger.model.Finding;
import org.planledger.model.IndicatorValue;
import org.planledger.model.InputFile;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;
import org.planledger.model.LedgerTables;
import org.planledger.model.Plan;
import org.planledger.model.PlanRecords;
import org.planledger.model.RegionLevel;
import org.planledger.model.Severity;
import org.planledger.model.SubjectKind;
import org.planledger.model.Term;
import org.planledger.model.ValueRole;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a ledger does on whatever database. */
abstract class LedgerContract {
    private Database database;
    private PlanStore plans;
    private LedgerReader reader;
    private RunStore run;

    abstract DatabaseAddress address();

    @BeforeEach
    void open() {
        database = Database.open(address(), Credentials.NONE);
        plans = new PlanStore(database.dataSource());
        reader = new LedgerReader(database.dataSource());
        run = new RunStore(database.dataSource());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void hasTheContractsTables() throws SQLException {
        for (LedgerTable<?> table : LedgerTables.ALL) {
            List<String> expected = new ArrayList<>(
                    table.columns().stream().map(LedgerColumn::name).toList());
            assertThat(columns(table.name()))
                    .filteredOn(name -> !name.equals("row_no"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void opensADatabaseThatIsUpToDate() {
        database.close();
        open();
        assertThat(reader.rowCounts()).containsEntry("plans", 0L);
    }

    @Test
    void givesBackWhatItWasGiven() {
        Plan plan = new Plan(
                "p",
                DocumentKind.PLAN,
                "题名",
                "甲市",
                Optional.of(RegionLevel.CITY),
                "",
                "十四五",
                OptionalInt.of(2021),
                OptionalInt.empty(),
                "",
                "",
                Optional.of(LocalDate.of(2021, 3, 9)),
                "a.txt",
                "text/plain",
                "00",
                1,
                9);
        store(
                records(
                        plan,
                        List.of(
                                value("p", new BigDecimal("5.0"), true),
                                value("p", new BigDecimal("1E+3"), true),
                                value("p", new BigDecimal("0.000120"), false)),
                        List.of()),
                List.of());
        assertThat(rows(LedgerTables.PLANS))
                .containsExactly(Arrays.asList(
                        "p",
                        "plan",
                        "题名",
                        "甲市",
                        "city",
                        null,
                        "十四五",
                        2021L,
                        null,
                        null,
                        null,
                        LocalDate.of(2021, 3, 9),
                        "a.txt",
                        "text/plain",
                        "00",
                        1L,
                        9L));
        assertThat(rows(LedgerTables.INDICATOR_VALUES))
                .extracting(row -> plain(row.get(6)), row -> row.get(8), row -> row.get(10))
                .containsExactly(tuple("5", null, true), tuple("1000", null, true), tuple("0.00012", null, false));
    }

    @Test
    void replacesAPlanWhole() {
        store(records(plan("p"), List.of(), List.of("一", "二", "三")), List.of(finding("p", "x")));
        store(records(plan("q"), List.of(), List.of("六")), List.of());
        store(records(plan("p"), List.of(), List.of("四", "五")), List.of());
        assertThat(rows(LedgerTables.GLOSSARY)).extracting(row -> row.get(2)).containsExactly("四", "五", "六");
        assertThat(rows(LedgerTables.FINDINGS)).isEmpty();
        assertThat(reader.unreadCharacters()).isEqualTo(14);
    }

    @Test
    void ordersPlansByCodePoints() {
        for (String id : List.of("𠀀", "ｂ", "Z", "a", "乙-1", "乙")) {
            store(records(plan(id), List.of(), List.of()), List.of());
        }
        assertThat(rows(LedgerTables.PLANS))
                .extracting(row -> row.get(0))
                .containsExactly("Z", "a", "乙", "乙-1", "ｂ", "𠀀");
    }

    @Test
    void keepsFindingsOnFilesForOneRunOnly() {
        store(records(plan("p"), List.of(), List.of()), List.of(finding("p", "of plan")));
        run.clear();
        run.add(file("b.txt"), List.of(finding("", "one"), finding("", "two")));
        run.add(file("c.txt"), List.of(finding("", "three")));
        assertThat(rows(LedgerTables.FINDINGS))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(5) + " " + row.get(6))
                .containsExactly(
                        "null file-finding-001 b.txt one",
                        "null file-finding-002 b.txt two",
                        "null file-finding-003 c.txt three",
                        "p p/finding null of plan");
        assertThat(reader.fileCounts()).containsEntry("kept-aside", 2L);
        assertThat(reader.findingCounts()).containsEntry("warning", 4L);
        run.clear();
        assertThat(rows(LedgerTables.INPUT_FILES)).isEmpty();
        assertThat(rows(LedgerTables.FINDINGS)).hasSize(1);
    }

    @Test
    void knowsWhatWasReadByTheSameParserWithTheSameMappings() {
        store(records(plan("p"), List.of(), List.of()), List.of());
        assertThat(plans.known("1", "m").planOf("p.txt", "hash")).contains("p");
        assertThat(plans.known("1", "m").planOf("p.txt", "other")).isEmpty();
        assertThat(plans.known("1", "m").planOf("q.txt", "hash")).isEmpty();
        assertThat(plans.known("2", "m").planOf("p.txt", "hash")).isEmpty();
        assertThat(plans.known("1", "n").planOf("p.txt", "hash")).isEmpty();
    }

    private void store(PlanRecords records, List<Finding> findings) {
        String id = records.plan().planId();
        inTransaction(() -> plans.replace(records, findings, new LoadedSource(id, id + ".txt", "hash", "1", "m", 7)));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(database.dataSource()))
                .executeWithoutResult(status -> work.run());
    }

    private List<List<@Nullable Object>> rows(LedgerTable<?> table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        inTransaction(() -> reader.rows(table, rows::add));
        return rows;
    }

    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, null, null)) {
            while (columns.next()) {
                if (columns.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static @Nullable String plain(@Nullable Object decimal) {
        return decimal == null ? null : ((BigDecimal) decimal).toPlainString();
    }

    private static PlanRecords records(Plan plan, List<IndicatorValue> values, List<String> terms) {
        List<Term> glossary = terms.stream()
                .map(term -> new Term(plan.planId(), plan.planId() + "/" + term, term, "释义", 1, 1))
                .toList();
        return new PlanRecords(
                plan, List.of(), List.of(), values, List.of(), List.of(), List.of(), List.of(), glossary, List.of(),
                List.of(), List.of());
    }

    private static Plan plan(String id) {
        return new Plan(
                id,
                DocumentKind.PLAN,
                "",
                "",
                Optional.empty(),
                "",
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                id + ".txt",
                "text/plain",
                "hash",
                1,
                1);
    }

    private static IndicatorValue value(String planId, BigDecimal value, boolean cumulative) {
        return new IndicatorValue(
                planId,
                "i",
                2025,
                ValueRole.TARGET,
                "x",
                Optional.of(Comparator.EQ),
                Optional.of(value),
                "%",
                Optional.empty(),
                "",
                cumulative,
                "",
                1,
                1,
                Optional.empty(),
                OptionalInt.empty(),
                "v");
    }

    private static Finding finding(String planId, String message) {
        return new Finding(
                planId, planId + "/finding", "rule", Severity.WARNING, SubjectKind.PLAN, "", message, "", "", 1, 1, "");
    }

    private static InputFile file(String path) {
        return new InputFile(path, "text/plain", 1, "00", FileStatus.KEPT_ASIDE, "blank", "", "");
    }
}
