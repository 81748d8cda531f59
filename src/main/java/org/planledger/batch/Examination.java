package org.planledger.batch;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.planledger.ledger.KnownSources;
import org.planledger.model.PlanRecords;
import org.planledger.model.PlanResult;
import org.planledger.model.SourceText;
import org.planledger.source.FileFacts;
import org.planledger.source.IgnoredSource;
import org.planledger.source.ReadableSource;
import org.planledger.source.RejectedSource;
import org.planledger.source.SourceFile;
import org.planledger.source.SourceReader;
import org.planledger.source.SourceReading;
import org.planledger.text.MappingException;

/** Examines one file, from its bytes to its records. Touches no database, so that several files go at once. */
final class Examination implements Function<SourceFile, FileOutcome> {
    private static final String PARSER_FAILURE = "parser-failure";

    private final SourceReader reader = new SourceReader();
    private final PlanParser parser;
    private final CompletableFuture<KnownSources> known;

    /**
     * Takes what the work needs.
     *
     * @param known what the ledger holds; it may still be on its way, and only readable files wait for it
     */
    Examination(PlanParser parser, CompletableFuture<KnownSources> known) {
        this.parser = parser;
        this.known = known;
    }

    @Override
    public FileOutcome apply(SourceFile file) {
        SourceReading reading = reader.read(file);
        if (reading instanceof ReadableSource readable) {
            return examine(file, readable);
        }
        if (reading instanceof RejectedSource rejected) {
            return KeptAside.of(file, rejected);
        }
        return new FileIgnored(file, (IgnoredSource) reading);
    }

    private FileOutcome examine(SourceFile file, ReadableSource source) {
        FileFacts facts = source.facts();
        Optional<String> planId = known.join().planOf(facts.sourcePath(), facts.sha256());
        if (planId.isPresent()) {
            return new PlanUnchanged(file, source, planId.get());
        }
        try {
            return parse(file, source.text());
        } catch (MappingException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // Our own failure on one text; the others are still worth loading.
            return new KeptAside(file, facts, PARSER_FAILURE, FailureWords.of("程序处理本文件时出错", e), 1, "");
        }
    }

    private FileOutcome parse(SourceFile file, SourceText text) {
        PlanResult result = parser.read(text);
        Optional<PlanRecords> records = result.records();
        return records.isPresent() ? new PlanRead(file, result, records.get()) : new NoPlan(file, result);
    }
}
