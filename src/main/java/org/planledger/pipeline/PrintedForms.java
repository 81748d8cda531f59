package org.planledger.pipeline;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.planledger.model.Finding;
import org.planledger.model.LineRange;
import org.planledger.model.PlanRecords;
import org.planledger.model.SourceText;
import org.planledger.text.Cjk;
import org.planledger.text.ConversionMarks;

/**
 * Puts the printed characters back into rows that were read from a simplified copy of a text. A field is looked up in
 * the lines of its row, then in the whole text; codes and canonical names are left as they are.
 */
final class PrintedForms {
    private static final Set<String> CANONICAL = Set.of(
            "domain",
            "department",
            "region",
            "province",
            "period",
            "inherited",
            "sourcePath",
            "mediaType",
            "sha256",
            "baseUnit",
            "rule",
            "message");

    private final SourceText printed;
    private final SourceText read;
    private final Joined whole;

    PrintedForms(SourceText printed, SourceText read) {
        this.printed = printed;
        this.read = read;
        this.whole = joined(printed.range());
    }

    PlanRecords restore(PlanRecords records) {
        return new PlanRecords(
                restore(records.plan()),
                restore(records.sections()),
                restore(records.indicators()),
                restore(records.indicatorValues()),
                restore(records.services()),
                restore(records.tasks()),
                restore(records.responsibilities()),
                restore(records.projects()),
                restore(records.glossary()),
                restore(records.standardAmounts()),
                restore(records.fundingShares()),
                restore(records.citations()));
    }

    List<Finding> findings(List<Finding> findings) {
        return restore(findings);
    }

    private <T extends Record> List<T> restore(List<T> rows) {
        return rows.stream().map(this::restore).toList();
    }

    private <T extends Record> T restore(T row) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(row);
            }
            Joined own = joined(lines(components, values));
            for (int i = 0; i < components.length; i++) {
                if (values[i] instanceof String text && isPrinted(components[i].getName())) {
                    values[i] = own.find(text, whole.find(text, text));
                }
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            T restored = (T) row.getClass().getDeclaredConstructor(types).newInstance(values);
            return restored;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy " + row.getClass(), e);
        }
    }

    private static boolean isPrinted(String component) {
        return !component.endsWith("Id") && !CANONICAL.contains(component);
    }

    private static LineRange lines(RecordComponent[] components, Object[] values) {
        int start = 1;
        int end = 1;
        for (int i = 0; i < components.length; i++) {
            start = components[i].getName().equals("lineStart") ? (Integer) values[i] : start;
            end = components[i].getName().equals("lineEnd") ? (Integer) values[i] : end;
        }
        return new LineRange(start, Math.max(start, end));
    }

    private Joined joined(LineRange lines) {
        int end = Math.min(lines.end(), printed.lines().size());
        return new Joined(
                join(read.lines().subList(lines.start() - 1, end)),
                join(printed.lines().subList(lines.start() - 1, end)));
    }

    private static String join(List<String> lines) {
        return Cjk.join(lines.stream().map(ConversionMarks::strip).toList());
    }

    /** The same lines in both scripts, joined; of equal length unless a rare character broke the pairing. */
    private record Joined(String read, String printed) {
        String find(String text, String otherwise) {
            int at = read.length() == printed.length() ? read.indexOf(text) : -1;
            return text.isEmpty() || at < 0 ? otherwise : printed.substring(at, at + text.length());
        }
    }
}
