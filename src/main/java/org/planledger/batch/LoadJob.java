package org.planledger.batch;

import java.util.concurrent.Future;
import org.planledger.ledger.LedgerReader;
import org.planledger.ledger.PlanStore;
import org.planledger.ledger.RunStore;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * The job {@code loadPlans}: forget the files of the run before, store plan after plan, export the tables and
 * the names that are not known. Every step may run again when an interrupted job is taken up, since what is stored already is found unchanged.
 */
final class LoadJob {
    /** The job's name in the job repository. */
    static final String NAME = "loadPlans";

    private final BatchInfrastructure batch;
    private final RunStore run;
    private final PlanStore plans;
    private final LedgerReader ledger;
    private final InboxSource inbox;

    LoadJob(BatchInfrastructure batch, RunStore run, PlanStore plans, LedgerReader ledger, InboxSource inbox) {
        this.batch = batch;
        this.run = run;
        this.plans = plans;
        this.ledger = ledger;
        this.inbox = inbox;
    }

    Job job(LoadRequest request, ReadAhead files, ParserState parser, LoadProgress progress) {
        return new JobBuilder(NAME, batch.repository())
                .start(tasklet("forgetLastRun", (contribution, context) -> {
                    run.clear();
                    return RepeatStatus.FINISHED;
                }))
                .next(storePlans(
                        files, new LedgerWriter(plans, run, OutputFolders.in(request.output()), parser), progress))
                .next(tasklet("exportCsv", new CsvExport(ledger, request.output(), request.byteOrderMark())))
                .next(tasklet("exportInbox", new InboxExport(ledger, inbox, request.output(), request.byteOrderMark())))
                .build();
    }

    private Step storePlans(ReadAhead files, LedgerWriter writer, LoadProgress progress) {
        return new StepBuilder("storePlans", batch.repository())
                .<Future<FileOutcome>, FileOutcome>chunk(1)
                .transactionManager(batch.transactions())
                .reader(() -> files.next().orElse(null))
                .processor(new PlanClaims())
                .writer(writer)
                .listener(new ProgressListener(progress))
                .allowStartIfComplete(true)
                .build();
    }

    private Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, batch.repository())
                .tasklet(tasklet, batch.transactions())
                .allowStartIfComplete(true)
                .build();
    }
}
