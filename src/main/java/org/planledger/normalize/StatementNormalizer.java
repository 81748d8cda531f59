package org.planledger.normalize;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.planledger.model.Indicator;
import org.planledger.model.IndicatorValue;
import org.planledger.model.Plan;
import org.planledger.model.SourceKind;
import org.planledger.model.Statement;
import org.planledger.model.ValueRole;
import org.planledger.text.Cjk;
import org.planledger.text.Domains;
import org.planledger.text.Units;

/** Turns statements of running text into indicators with one value each. */
final class StatementNormalizer {
    private final Domains domains;
    private final Units units;

    StatementNormalizer(Domains domains, Units units) {
        this.domains = domains;
        this.units = units;
    }

    Indicator indicator(Statement statement, RowIds ids, SectionIndex sections, String serviceId) {
        int line = statement.lines().start();
        String domainText = sections.topTitleAt(line).orElse("");
        String name = Cjk.squeeze(statement.name());
        return new Indicator(
                ids.planId(),
                ids.next("indicator"),
                "",
                "",
                "",
                domains.of(name).or(() -> domains.of(domainText)).orElse(""),
                name,
                name,
                unit(statement),
                "",
                "",
                Optional.empty(),
                "",
                SourceKind.NARRATIVE,
                sections.idAt(line),
                line,
                statement.lines().end(),
                serviceId);
    }

    /** A statement that names no year holds for the plan's last one, a past one for the year before the plan. */
    Optional<IndicatorValue> value(Statement statement, Indicator indicator, Plan plan, RowIds ids) {
        OptionalInt year = statement.year();
        if (year.isEmpty() && statement.past() && plan.periodStart().isPresent()) {
            year = OptionalInt.of(plan.periodStart().getAsInt() - 1);
        } else if (year.isEmpty() && !statement.past()) {
            year = plan.periodEnd();
        }
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<Units.Base> base = units.base(indicator.unit());
        BigDecimal factor = base.map(Units.Base::factor).orElse(BigDecimal.ONE);
        return Optional.of(new IndicatorValue(
                indicator.planId(),
                indicator.indicatorId(),
                year.getAsInt(),
                statement.past() ? ValueRole.ACTUAL : ValueRole.TARGET,
                Cjk.squeeze(statement.valueText()),
                Optional.of(statement.comparator()),
                statement.value(),
                indicator.unit(),
                statement.value().map(number -> Decimals.plain(number.multiply(factor))),
                base.map(Units.Base::unit).orElse(indicator.unit()),
                false,
                "",
                statement.lines().start(),
                statement.lines().end(),
                statement.high(),
                statement.changeFromYear(),
                ids.next("value")));
    }

    private static String unit(Statement statement) {
        return statement.unit().equals("％") ? "%" : statement.unit();
    }
}
