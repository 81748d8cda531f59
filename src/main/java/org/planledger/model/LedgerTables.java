package org.planledger.model;

import java.util.List;

/** All tables of the data contract, in the contract's order. */
public final class LedgerTables {
    public static final LedgerTable<Plan> PLANS = LedgerTable.of("plans", Plan.class);
    public static final LedgerTable<Section> SECTIONS = LedgerTable.of("sections", Section.class);
    public static final LedgerTable<Indicator> INDICATORS = LedgerTable.of("indicators", Indicator.class);
    public static final LedgerTable<IndicatorValue> INDICATOR_VALUES =
            LedgerTable.of("indicator_values", IndicatorValue.class);
    public static final LedgerTable<Service> SERVICES = LedgerTable.of("services", Service.class);
    public static final LedgerTable<Task> TASKS = LedgerTable.of("tasks", Task.class);
    public static final LedgerTable<Responsibility> RESPONSIBILITIES =
            LedgerTable.of("responsibilities", Responsibility.class);
    public static final LedgerTable<Project> PROJECTS = LedgerTable.of("projects", Project.class);
    public static final LedgerTable<Term> GLOSSARY = LedgerTable.of("glossary", Term.class);
    public static final LedgerTable<StandardAmount> STANDARD_AMOUNTS =
            LedgerTable.of("standard_amounts", StandardAmount.class);
    public static final LedgerTable<FundingShare> FUNDING_SHARES = LedgerTable.of("funding_shares", FundingShare.class);
    public static final LedgerTable<Citation> CITATIONS = LedgerTable.of("citations", Citation.class);
    public static final LedgerTable<Finding> FINDINGS = LedgerTable.of("findings", Finding.class);
    public static final LedgerTable<InputFile> INPUT_FILES = LedgerTable.of("input_files", InputFile.class);

    /** Every table. */
    public static final List<LedgerTable<?>> ALL = List.of(
            PLANS,
            SECTIONS,
            INDICATORS,
            INDICATOR_VALUES,
            SERVICES,
            TASKS,
            RESPONSIBILITIES,
            PROJECTS,
            GLOSSARY,
            STANDARD_AMOUNTS,
            FUNDING_SHARES,
            CITATIONS,
            FINDINGS,
            INPUT_FILES);

    private LedgerTables() {}
}
