/** The Spring Batch job around the pipeline: files in, ledger and CSV files out. */
@NullMarked
package org.planledger.batch;

import org.jspecify.annotations.NullMarked;
