package org.planledger.normalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.model.BoxItem;
import org.planledger.model.Field;
import org.planledger.model.Service;
import org.planledger.model.SourceKind;
import org.planledger.model.TableColumn;
import org.planledger.model.TableRecord;
import org.planledger.text.Domains;

/** Turns rows of service lists and items of service boxes into services. */
final class ServiceNormalizer {
    private static final Map<TableColumn, String> INHERITABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(TableColumn.ITEM_NO, "item_no"),
            Map.entry(TableColumn.DOMAIN, "domain_text"),
            Map.entry(TableColumn.GROUP, "group_text"),
            Map.entry(TableColumn.NAME, "name"),
            Map.entry(TableColumn.AUDIENCE, "audience"),
            Map.entry(TableColumn.CONTENT, "content"),
            Map.entry(TableColumn.STANDARD, "standard"),
            Map.entry(TableColumn.FUNDING, "funding"),
            Map.entry(TableColumn.COVERAGE, "coverage"),
            Map.entry(TableColumn.LEAD, "lead_text"),
            Map.entry(TableColumn.SUPPORT, "support_text"),
            Map.entry(TableColumn.REMARK, "remark")));

    private final Domains domains;

    ServiceNormalizer(Domains domains) {
        this.domains = domains;
    }

    Service service(TableRecord row, RowIds ids, SectionIndex sections) {
        String domainText = domainText(
                row.band().map(Field::text), row.tableTitle(), row.lines().start(), sections);
        boolean leadFromBand = !row.leadColumn() && row.bandLead().isPresent();
        // A list with 服务内容 and no standard has its standard in that column.
        boolean contentIsStandard = !row.fields().containsKey(TableColumn.STANDARD);
        return new Service(
                ids.planId(),
                ids.next("service"),
                row.tableTitle(),
                row.text(TableColumn.ITEM_NO),
                domainText,
                domains.of(domainText).orElse(""),
                row.group().map(Field::text).orElse(""),
                row.text(TableColumn.NAME),
                row.text(TableColumn.AUDIENCE),
                contentIsStandard ? "" : row.text(TableColumn.CONTENT),
                row.text(contentIsStandard ? TableColumn.CONTENT : TableColumn.STANDARD),
                row.text(TableColumn.FUNDING),
                row.text(TableColumn.COVERAGE),
                leadFromBand ? row.bandLead().map(Field::text).orElse("") : row.text(TableColumn.LEAD),
                row.text(TableColumn.SUPPORT),
                row.text(TableColumn.REMARK),
                SourceKind.TABLE,
                inherited(row, leadFromBand),
                sections.idAt(row.lines().start()),
                row.lines().start(),
                row.lines().end());
    }

    Service service(BoxItem item, RowIds ids, SectionIndex sections) {
        String domainText =
                domainText(Optional.empty(), item.boxTitle(), item.lines().start(), sections);
        return new Service(
                ids.planId(),
                ids.next("service"),
                item.boxTitle(),
                item.itemNo(),
                domainText,
                domains.of(domainText).orElse(""),
                "",
                item.name(),
                "",
                "",
                item.content(),
                "",
                "",
                "",
                "",
                "",
                SourceKind.BOX,
                "",
                sections.idAt(item.lines().start()),
                item.lines().start(),
                item.lines().end());
    }

    private String domainText(Optional<String> band, String caption, int line, SectionIndex sections) {
        return band.or(() -> domains.quotedIn(caption))
                .or(() -> sections.domainTitleAt(line, domains))
                .or(() -> sections.topTitleAt(line))
                .orElse("");
    }

    private static String inherited(TableRecord row, boolean leadFromBand) {
        List<String> names = new ArrayList<>();
        INHERITABLE.forEach((column, name) -> {
            Field field = row.fields().get(column);
            if (field != null && field.inherited() || column == TableColumn.LEAD && leadFromBand) {
                names.add(name);
            }
        });
        return String.join(";", names);
    }
}
