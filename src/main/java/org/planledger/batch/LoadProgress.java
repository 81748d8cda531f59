package org.planledger.batch;

import org.planledger.model.InputFile;

/** Is told how far a load has come. */
public interface LoadProgress {
    /** The files have been found. */
    void started(int files);

    /** A file is done, whatever became of it. */
    void done(InputFile file);
}
