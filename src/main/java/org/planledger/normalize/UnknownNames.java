package org.planledger.normalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.Indicator;
import org.planledger.model.LineRange;
import org.planledger.model.Notice;
import org.planledger.model.PlanRecords;
import org.planledger.model.Service;
import org.planledger.model.Severity;
import org.planledger.model.SourceKind;
import org.planledger.model.SubjectKind;
import org.planledger.text.Units;

/** Says which units and domains of a plan's tables are not in the mappings; a domain once, however many rows it has. */
final class UnknownNames {
    private static final String SEPARATOR = "；";
    private static final String SIGNS = "—-–/－_无";

    private final Units units;

    UnknownNames(Units units) {
        this.units = units;
    }

    List<Notice> in(PlanRecords records) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Notice> domains = new LinkedHashMap<>();
        for (Indicator row : records.indicators()) {
            if (row.sourceKind() == SourceKind.TABLE) {
                unit(row).ifPresent(unit -> notices.add(unknownUnit(row, unit)));
                domain(row.domainText(), row.domain(), lines(row.lineStart(), row.lineEnd()), domains);
            }
        }
        for (Service row : records.services()) {
            domain(row.domainText(), row.domain(), lines(row.lineStart(), row.lineEnd()), domains);
        }
        notices.addAll(domains.values());
        return notices;
    }

    /** The unit of a column of its own, or a bracket at the end of the name that looks like a unit. */
    private Optional<String> unit(Indicator row) {
        if (!row.unit().isEmpty()) {
            return Optional.of(row.unit())
                    .filter(unit -> !units.isUnit(unit) && !unit.chars().allMatch(c -> SIGNS.indexOf(c) >= 0));
        }
        String[] notes = row.note().split(SEPARATOR);
        return Optional.of(notes[notes.length - 1]).filter(units::looksLikeUnit);
    }

    private static Notice unknownUnit(Indicator row, String unit) {
        return new Notice(
                "unknown-unit",
                Severity.INFO,
                SubjectKind.INDICATOR,
                row.indicatorId(),
                "单位“" + unit + "”不在单位表中",
                unit,
                "",
                lines(row.lineStart(), row.lineEnd()),
                row.nameText());
    }

    private static void domain(String text, String code, LineRange lines, Map<String, Notice> domains) {
        if (code.isEmpty() && !text.isEmpty()) {
            domains.computeIfAbsent(
                    text,
                    name -> new Notice(
                            "unknown-domain",
                            Severity.INFO,
                            SubjectKind.DOMAIN,
                            "",
                            "领域“" + name + "”不在领域表中",
                            name,
                            "",
                            lines,
                            name));
        }
    }

    private static LineRange lines(int start, int end) {
        return new LineRange(start, end);
    }
}
