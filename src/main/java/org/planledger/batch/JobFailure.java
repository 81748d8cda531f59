package org.planledger.batch;

import java.util.List;
import org.planledger.ledger.LedgerException;
import org.planledger.text.MappingException;
import org.springframework.batch.core.job.JobExecution;

/** Finds, below the wrappings of the job, what really went wrong. */
final class JobFailure {
    private JobFailure() {}

    static RuntimeException of(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        if (failures.isEmpty()) {
            return new LoadFailedException("the load ended as " + execution.getStatus());
        }
        Throwable deepest = failures.get(0);
        for (Throwable cause = deepest; cause != null; cause = cause.getCause()) {
            if (cause instanceof MappingException || cause instanceof LedgerException) {
                return (RuntimeException) cause;
            }
            deepest = cause;
        }
        return new LoadFailedException(FailureWords.of("the load failed", deepest), failures.get(0));
    }
}
