package org.planledger.batch;

import java.io.IOException;
import org.planledger.ledger.LoadedSource;
import org.planledger.ledger.PlanStore;
import org.planledger.ledger.RunStore;
import org.planledger.model.SourceText;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores what became of a file, in the chunk's transaction, and the files that go with it. */
final class LedgerWriter implements ItemWriter<FileOutcome> {
    private final PlanStore plans;
    private final RunStore run;
    private final OutputFolders folders;
    private final ParserState parser;

    LedgerWriter(PlanStore plans, RunStore run, OutputFolders folders, ParserState parser) {
        this.plans = plans;
        this.run = run;
        this.folders = folders;
        this.parser = parser;
    }

    @Override
    public void write(Chunk<? extends FileOutcome> chunk) throws IOException {
        for (FileOutcome outcome : chunk) {
            run.add(outcome.row(), outcome.fileFindings());
            if (outcome instanceof PlanRead read) {
                store(read);
            } else if (outcome instanceof PlanUnchanged unchanged) {
                folders.text()
                        .writeMissing(
                                unchanged.planId(), unchanged.source().text().lines());
            }
            keepOrRelease(outcome);
        }
    }

    private void store(PlanRead read) throws IOException {
        SourceText text = read.result().source();
        LoadedSource source = new LoadedSource(
                read.planId(),
                text.sourcePath(),
                text.sha256(),
                parser.version(),
                parser.mappingsSha256(),
                read.result().unreadCharacters());
        plans.replace(read.records(), read.result().findings(), source);
        folders.text().write(read.planId(), text.lines());
    }

    private void keepOrRelease(FileOutcome outcome) throws IOException {
        if (outcome instanceof KeptAside) {
            folders.aside().keep(outcome.file().path(), outcome.file().location());
        } else {
            folders.aside().release(outcome.file().path());
        }
    }
}
