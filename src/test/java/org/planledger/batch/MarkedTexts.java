package org.planledger.batch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.planledger.model.DocumentKind;
import org.planledger.model.Finding;
import org.planledger.model.Plan;
import org.planledger.model.PlanRecords;
import org.planledger.model.PlanResult;
import org.planledger.model.Severity;
import org.planledger.model.SourceText;
import org.planledger.model.SubjectKind;
import org.planledger.model.Term;

/**
 * A parser for tests of what stands around the parser: {@code plan 甲} starts a plan of that id, whose other lines are
 * terms, {@code boom} makes it fail, and anything else is no plan.
 */
final class MarkedTexts implements PlanParser {
    @Override
    public PlanResult read(SourceText text) {
        String first = text.line(1);
        if (first.equals("boom")) {
            throw new IllegalStateException("no way\nsecond line");
        }
        if (!first.startsWith("plan ")) {
            return new PlanResult(text, Optional.empty(), List.of(finding("", "not-a-plan")), 0);
        }
        String id = first.substring(5);
        return new PlanResult(text, Optional.of(records(id, text)), List.of(finding(id, "odd")), 3);
    }

    private static PlanRecords records(String id, SourceText text) {
        Plan plan = new Plan(
                id,
                DocumentKind.PLAN,
                "",
                "",
                Optional.empty(),
                "",
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                text.sourcePath(),
                text.mediaType(),
                text.sha256(),
                1,
                text.lines().size());
        List<Term> terms = IntStream.rangeClosed(2, text.lines().size())
                .mapToObj(line -> new Term(id, id + "/term-" + line, text.line(line), "", line, line))
                .toList();
        return new PlanRecords(
                plan, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), terms, List.of(),
                List.of(), List.of());
    }

    private static Finding finding(String id, String rule) {
        return new Finding(
                id, id + "/finding-001", rule, Severity.WARNING, SubjectKind.PLAN, "", "message", "", "", 1, 1, "");
    }
}
