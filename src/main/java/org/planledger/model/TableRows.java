package org.planledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table, in the source's order. */
public record TableRows<T extends Record>(LedgerTable<T> table, List<T> rows) {
    /** Copies the list. */
    public TableRows {
        rows = List.copyOf(rows);
    }

    /** Sorts what one plan gave into the tables. */
    public static List<TableRows<?>> of(PlanRecords records, List<Finding> findings) {
        return List.of(
                new TableRows<>(LedgerTables.PLANS, List.of(records.plan())),
                new TableRows<>(LedgerTables.SECTIONS, records.sections()),
                new TableRows<>(LedgerTables.INDICATORS, records.indicators()),
                new TableRows<>(LedgerTables.INDICATOR_VALUES, records.indicatorValues()),
                new TableRows<>(LedgerTables.SERVICES, records.services()),
                new TableRows<>(LedgerTables.TASKS, records.tasks()),
                new TableRows<>(LedgerTables.RESPONSIBILITIES, records.responsibilities()),
                new TableRows<>(LedgerTables.PROJECTS, records.projects()),
                new TableRows<>(LedgerTables.GLOSSARY, records.glossary()),
                new TableRows<>(LedgerTables.STANDARD_AMOUNTS, records.standardAmounts()),
                new TableRows<>(LedgerTables.FUNDING_SHARES, records.fundingShares()),
                new TableRows<>(LedgerTables.CITATIONS, records.citations()),
                new TableRows<>(LedgerTables.FINDINGS, findings));
    }

    /** Gives the cells of one row, in the order of the table's columns. */
    public List<@Nullable Object> cells(int index) {
        return table.cells(rows.get(index));
    }
}
