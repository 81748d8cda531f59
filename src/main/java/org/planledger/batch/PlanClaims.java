package org.planledger.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.planledger.source.SourceFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Waits for a file's examination and sees to it that a plan is taken from one file only: the first path wins. Earlier
 * runs have no say, so that a ledger fed bit by bit ends up like one loaded at once.
 */
final class PlanClaims implements ItemProcessor<Future<FileOutcome>, FileOutcome> {
    private static final String DUPLICATE_PLAN = "duplicate-plan";

    private final Map<String, String> pathOfPlan = new HashMap<>();

    @Override
    public FileOutcome process(Future<FileOutcome> work) throws Exception {
        FileOutcome outcome = await(work);
        if (outcome instanceof PlanRead read) {
            return claimed(outcome, read.planId());
        }
        return outcome instanceof PlanUnchanged unchanged ? claimed(outcome, unchanged.planId()) : outcome;
    }

    private FileOutcome claimed(FileOutcome outcome, String planId) {
        SourceFile file = outcome.file();
        String winner = pathOfPlan.computeIfAbsent(planId, id -> file.path());
        if (winner.equals(file.path())) {
            return outcome;
        }
        String message = "规划 %s 已从 %s 读取".formatted(planId, winner);
        return new KeptAside(file, outcome.facts(), DUPLICATE_PLAN, message, 1, planId);
    }

    private static FileOutcome await(Future<FileOutcome> work) throws Exception {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
