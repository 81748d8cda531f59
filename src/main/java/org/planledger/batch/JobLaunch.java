package org.planledger.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * Starts the job under its identity: the content that is loaded, and a number that makes every load of it a job of its
 * own. A load that failed or was killed is taken up under the same identity when the same content comes again.
 */
final class JobLaunch {
    private static final String CONTENT = "content";
    private static final String NUMBER = "number";

    private final BatchInfrastructure batch;

    JobLaunch(BatchInfrastructure batch) {
        this.batch = batch;
    }

    /**
     * Runs the job to its end, whatever that is.
     *
     * @param content digest of what is loaded
     * @param notes parameters that do not belong to the identity
     */
    JobExecution run(Job job, String content, JobParameters notes) {
        recoverKilled();
        JobParameters parameters = new JobParametersBuilder(notes)
                .addJobParameters(identity(content))
                .toJobParameters();
        try {
            return batch.operator().start(job, parameters);
        } catch (JobExecutionException e) {
            throw new LoadFailedException("the job cannot be started: " + e.getMessage(), e);
        }
    }

    /** The database is locked for this process, so whatever seems to be running was killed. */
    private void recoverKilled() {
        for (JobExecution killed : batch.repository().findRunningJobExecutions(LoadJob.NAME)) {
            batch.operator().recover(killed);
        }
    }

    private JobParameters identity(String content) {
        JobInstance last = batch.repository().getLastJobInstance(LoadJob.NAME);
        long number = last == null ? 1 : last.getInstanceId() + 1;
        if (last != null) {
            number = unfinishedNumber(batch.repository().getLastJobExecution(last), content, number);
        }
        return new JobParametersBuilder()
                .addString(CONTENT, content)
                .addLong(NUMBER, number)
                .toJobParameters();
    }

    private static long unfinishedNumber(@Nullable JobExecution last, String content, long next) {
        if (last == null || !content.equals(last.getJobParameters().getString(CONTENT))) {
            return next;
        }
        boolean unfinished = last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED;
        Long number = last.getJobParameters().getLong(NUMBER);
        return unfinished && number != null ? number : next;
    }
}
