package org.planledger.batch;

import org.planledger.model.PlanResult;
import org.planledger.model.SourceText;

/** Reads a text into records and findings; the pipeline, seen from the job. Called by several threads at once. */
@FunctionalInterface
public interface PlanParser {
    /** Reads the text. */
    PlanResult read(SourceText text);
}
