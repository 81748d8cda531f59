/** Candidates become typed, canonical records here: codes, numbers, units, dates and ids. */
@NullMarked
package org.planledger.normalize;

import org.jspecify.annotations.NullMarked;
