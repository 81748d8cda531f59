package org.planledger.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import org.planledger.ledger.Database;
import org.planledger.ledger.KnownSources;
import org.planledger.ledger.LedgerReader;
import org.planledger.ledger.PlanStore;
import org.planledger.ledger.RunStore;
import org.planledger.pipeline.PlanPipeline;
import org.planledger.source.InputFolder;
import org.planledger.text.Mappings;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** One load, from the folder to the CSV files. */
public final class PlanLoad {
    private final LoadRequest request;
    private final PlanParser parser;
    private final ParserState state;
    private final InboxSource inbox;

    /** Takes a parser, and what identifies its version and mappings. */
    PlanLoad(LoadRequest request, PlanParser parser, String mappingsSha256) {
        this(request, parser, mappingsSha256, InboxSource.of(Mappings.packaged(), request.mappings()));
    }

    private PlanLoad(LoadRequest request, PlanParser parser, String mappingsSha256, InboxSource inbox) {
        this.request = request;
        this.parser = parser;
        this.state = new ParserState(request.parserVersion(), mappingsSha256);
        this.inbox = inbox;
    }

    /** Makes a load with the pipeline; throws {@link org.planledger.text.MappingException} where a mapping is broken. */
    public static PlanLoad of(LoadRequest request) {
        Mappings mappings = request.mappings().map(Mappings::read).orElseGet(Mappings::packaged);
        InboxSource inbox = InboxSource.of(mappings, request.mappings());
        return new PlanLoad(request, new PlanPipeline(mappings)::read, mappings.sha256(), inbox);
    }

    /** Loads; throws {@link LoadFailedException} or a more telling exception where the load as a whole fails. */
    public LoadSummary run(LoadProgress progress) {
        InputFolder input = prepareFolders();
        progress.started(input.files().size());
        CompletableFuture<KnownSources> known = new CompletableFuture<>();
        if (request.reload() || request.database().isNewFile()) {
            // Nothing to compare with: the files are read while the database is still being opened.
            known.complete(KnownSources.NONE);
        }
        try (ReadAhead files = new ReadAhead(input.files(), new Examination(parser, known));
                Database database = Database.open(request.database(), request.credentials())) {
            PlanStore plans = new PlanStore(database.dataSource());
            known.complete(plans.known(state.version(), state.mappingsSha256()));
            return load(input, files, database, plans, progress);
        } finally {
            known.cancel(true);
        }
    }

    private LoadSummary load(
            InputFolder input, ReadAhead files, Database database, PlanStore plans, LoadProgress progress) {
        BatchInfrastructure batch = BatchInfrastructure.on(database.dataSource());
        LedgerReader ledger = new LedgerReader(database.dataSource());
        LoadJob jobs = new LoadJob(batch, new RunStore(database.dataSource()), plans, ledger, inbox);
        JobExecution execution = new JobLaunch(batch)
                .run(jobs.job(request, files, state, progress), ContentDigest.of(input.files()), notes(input));
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw JobFailure.of(execution);
        }
        return new LoadSummary(
                ledger.fileCounts(), ledger.rowCounts(), ledger.findingCounts(), ledger.unreadCharacters());
    }

    private InputFolder prepareFolders() {
        try {
            Files.createDirectories(request.output());
        } catch (IOException e) {
            throw new LoadFailedException("the output folder cannot be made: " + e.getMessage(), e);
        }
        try {
            return InputFolder.of(request.input(), request.output());
        } catch (IOException e) {
            throw new LoadFailedException("the input cannot be read: " + e.getMessage(), e);
        }
    }

    private JobParameters notes(InputFolder input) {
        return new JobParametersBuilder()
                .addString("input", input.root().toString(), false)
                .addString("output", request.output().toString(), false)
                .addString("parserVersion", state.version(), false)
                .addString("mappingsSha256", state.mappingsSha256(), false)
                .addString("reload", String.valueOf(request.reload()), false)
                .toJobParameters();
    }
}
