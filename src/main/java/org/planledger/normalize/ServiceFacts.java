package org.planledger.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planledger.model.AmountText;
import org.planledger.model.Citation;
import org.planledger.model.CitationText;
import org.planledger.model.Extraction;
import org.planledger.model.FundingShare;
import org.planledger.model.Service;
import org.planledger.model.ShareText;
import org.planledger.model.StandardAmount;
import org.planledger.text.PrintedDate;
import org.planledger.text.Units;

/** Turns the amounts and shares that services state, and the documents a plan cites, into rows. */
final class ServiceFacts {
    private final Units units;

    ServiceFacts(Units units) {
        this.units = units;
    }

    List<StandardAmount> amounts(Extraction extraction, List<Service> services, RowIds ids) {
        Map<Integer, String> byLine = idsByLine(services);
        return extraction.amounts().stream()
                .map(amount -> amount(amount, byLine.getOrDefault(amount.serviceLine(), ""), ids))
                .toList();
    }

    static List<FundingShare> shares(Extraction extraction, List<Service> services, RowIds ids) {
        Map<Integer, String> byLine = idsByLine(services);
        return extraction.shares().stream()
                .map(share -> share(share, byLine.getOrDefault(share.serviceLine(), ""), ids))
                .toList();
    }

    static List<Citation> citations(Extraction extraction, RowIds ids) {
        return extraction.citations().stream()
                .map(citation -> citation(citation, ids))
                .toList();
    }

    private StandardAmount amount(AmountText amount, String serviceId, RowIds ids) {
        Optional<Units.Base> base = units.base(amount.unit());
        BigDecimal factor = base.map(Units.Base::factor).orElse(BigDecimal.ONE);
        return new StandardAmount(
                ids.planId(),
                ids.next("amount"),
                serviceId,
                amount.appliesTo(),
                amount.text(),
                amount.comparator(),
                amount.value(),
                amount.unit(),
                Decimals.plain(amount.value().multiply(factor)),
                base.map(Units.Base::unit).orElse(amount.unit()),
                amount.lines().start(),
                amount.lines().end(),
                amount.high());
    }

    private static FundingShare share(ShareText share, String serviceId, RowIds ids) {
        return new FundingShare(
                ids.planId(),
                ids.next("share"),
                serviceId,
                share.payer(),
                Decimals.plain(share.percent()),
                share.text(),
                share.lines().start(),
                share.lines().end());
    }

    private static Citation citation(CitationText citation, RowIds ids) {
        return new Citation(
                ids.planId(),
                ids.next("citation"),
                citation.title(),
                citation.number(),
                PrintedDate.find(citation.date()),
                citation.lines().start(),
                citation.lines().end());
    }

    private static Map<Integer, String> idsByLine(List<Service> services) {
        return services.stream()
                .collect(Collectors.toMap(Service::lineStart, Service::serviceId, (first, second) -> first));
    }
}
