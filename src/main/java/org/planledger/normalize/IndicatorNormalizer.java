package org.planledger.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planledger.model.Field;
import org.planledger.model.Indicator;
import org.planledger.model.IndicatorValue;
import org.planledger.model.Nature;
import org.planledger.model.SourceKind;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;
import org.planledger.model.ValueField;
import org.planledger.text.Domains;
import org.planledger.text.IndicatorName;
import org.planledger.text.Periods;
import org.planledger.text.Quantity;
import org.planledger.text.QuantityReader;
import org.planledger.text.Units;

/** Turns rows of indicator tables into indicators and their values. */
final class IndicatorNormalizer {
    private final Domains domains;
    private final Units units;
    private final QuantityReader quantities;
    private final Periods periods;

    IndicatorNormalizer(Domains domains, Units units, Periods periods) {
        this.periods = periods;
        this.domains = domains;
        this.units = units;
        this.quantities = new QuantityReader(units);
    }

    Indicator indicator(TableRecord row, RowIds ids, String sectionId) {
        String printed = row.text(TableColumn.NAME);
        IndicatorName name = IndicatorName.read(printed, units);
        String unitColumn = row.text(TableColumn.UNIT);
        String domainText = row.band().map(Field::text).orElse("");
        String natureText = row.text(TableColumn.NATURE);
        return new Indicator(
                ids.planId(),
                ids.next("indicator"),
                row.tableTitle(),
                row.text(TableColumn.ITEM_NO),
                domainText,
                domains.of(domainText).orElse(""),
                printed,
                name.name(),
                unit(unitColumn, name.unit(), row.tableUnit()),
                name.note(),
                row.text(TableColumn.ANNUAL_GROWTH),
                nature(natureText),
                natureText,
                SourceKind.TABLE,
                sectionId,
                row.lines().start(),
                row.lines().end(),
                "");
    }

    List<IndicatorValue> values(TableRecord row, Indicator indicator, ValueRoles.PlanYears plan, RowIds ids) {
        ValueRoles roles = new ValueRoles(
                plan, periods, row.values().stream().map(ValueField::header).toList());
        List<IndicatorValue> values = new ArrayList<>();
        for (ValueField value : row.values()) {
            roles.year(value.header())
                    .ifPresent(year -> values.add(value(
                            indicator,
                            value,
                            year,
                            roles,
                            ids,
                            row.isCumulative(value.field().text()))));
        }
        return values;
    }

    private IndicatorValue value(
            Indicator indicator, ValueField value, int year, ValueRoles roles, RowIds ids, boolean cumulative) {
        Quantity quantity = quantities.read(value.field().text());
        boolean measured = quantity.value().isPresent();
        String unit = measured ? unit(quantity.unit(), indicator.unit()) : "";
        Optional<Units.Base> base = measured ? units.base(unit) : Optional.empty();
        BigDecimal factor = base.map(Units.Base::factor).orElse(BigDecimal.ONE);
        return new IndicatorValue(
                indicator.planId(),
                indicator.indicatorId(),
                year,
                roles.role(value.header(), year),
                value.field().text(),
                quantity.comparator(),
                quantity.value(),
                unit,
                quantity.value().map(number -> Decimals.plain(number.multiply(factor))),
                base.map(Units.Base::unit).orElse(unit),
                quantity.cumulative() || cumulative,
                quantity.qualifier(),
                value.field().lines().start(),
                value.field().lines().end(),
                quantity.high(),
                OptionalInt.empty(),
                ids.next("value"));
    }

    /** The unit's own column decides, then the name, then what the caption says for the whole table. */
    private String unit(String column, String name, String table) {
        if (column.chars().anyMatch(Character::isLetter) || units.isUnit(column)) {
            return column;
        }
        return name.isEmpty() && units.isUnit(table) ? table : name;
    }

    /** A value in 万 is in 万 of the indicator's unit. */
    private String unit(String printed, String own) {
        boolean scaleOnly =
                units.base(printed).filter(base -> base.unit().isEmpty()).isPresent();
        return printed.isEmpty() ? own : scaleOnly ? printed + own : printed;
    }

    /** A cell that names both natures has none. */
    private static Optional<Nature> nature(String text) {
        boolean binding = text.contains("约束") || text.contains("約束");
        boolean anticipatory = text.contains("预期") || text.contains("預期");
        if (binding == anticipatory) {
            return Optional.empty();
        }
        return Optional.of(binding ? Nature.BINDING : Nature.ANTICIPATORY);
    }
}
