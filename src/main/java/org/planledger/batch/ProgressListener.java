package org.planledger.batch;

import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells of each file once it is stored. */
final class ProgressListener implements ChunkListener<Object, FileOutcome> {
    private final LoadProgress progress;

    ProgressListener(LoadProgress progress) {
        this.progress = progress;
    }

    @Override
    public void afterChunk(Chunk<FileOutcome> chunk) {
        for (FileOutcome outcome : chunk) {
            progress.done(outcome.row());
        }
    }
}
