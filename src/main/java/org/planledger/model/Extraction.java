package org.planledger.model;

import java.util.List;

/**
 * Everything that the extractors copied from a document, as printed, in the source's order.
 *
 * @param serviceItems items of boxes headed 服务项目和内容
 * @param projectItems items of all other boxes
 * @param read the lines that an extractor looked at
 */
public record Extraction(
        Imprint imprint,
        List<TableRecord> indicators,
        List<TableRecord> services,
        List<TableRecord> tasks,
        List<BandLead> bandLeads,
        List<BoxItem> serviceItems,
        List<BoxItem> projectItems,
        List<TermEntry> terms,
        List<Statement> statements,
        List<AmountText> amounts,
        List<ShareText> shares,
        List<CitationText> citations,
        List<LineRange> read) {
    /** Copies the lists. */
    public Extraction {
        indicators = List.copyOf(indicators);
        services = List.copyOf(services);
        tasks = List.copyOf(tasks);
        bandLeads = List.copyOf(bandLeads);
        serviceItems = List.copyOf(serviceItems);
        projectItems = List.copyOf(projectItems);
        terms = List.copyOf(terms);
        statements = List.copyOf(statements);
        amounts = List.copyOf(amounts);
        shares = List.copyOf(shares);
        citations = List.copyOf(citations);
        read = List.copyOf(read);
    }
}
