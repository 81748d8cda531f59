package org.planledger.pipeline;

import org.planledger.model.Extraction;
import org.planledger.model.PlanDocument;
import org.planledger.model.PlanResult;

/**
 * What the stages made of one source text. Of a text in traditional characters, document and extraction speak of its
 * simplified copy, line by line, and only the result shows the printed characters.
 */
record PlanReading(PlanDocument document, Extraction extraction, PlanResult result) {}
