/** The files that a run writes. */
@NullMarked
package org.planledger.output;

import org.jspecify.annotations.NullMarked;
