package org.planledger.model;

import java.util.List;

/** Everything that one plan gives to the tables of the contract, findings apart, each list in the source's order. */
public record PlanRecords(
        Plan plan,
        List<Section> sections,
        List<Indicator> indicators,
        List<IndicatorValue> indicatorValues,
        List<Service> services,
        List<Task> tasks,
        List<Responsibility> responsibilities,
        List<Project> projects,
        List<Term> glossary,
        List<StandardAmount> standardAmounts,
        List<FundingShare> fundingShares,
        List<Citation> citations) {
    /** Copies the lists. */
    public PlanRecords {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        indicatorValues = List.copyOf(indicatorValues);
        services = List.copyOf(services);
        tasks = List.copyOf(tasks);
        responsibilities = List.copyOf(responsibilities);
        projects = List.copyOf(projects);
        glossary = List.copyOf(glossary);
        standardAmounts = List.copyOf(standardAmounts);
        fundingShares = List.copyOf(fundingShares);
        citations = List.copyOf(citations);
    }
}
