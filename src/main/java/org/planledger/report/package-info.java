/** How good the tables are: the ledger held against tables that a person made. */
@NullMarked
package org.planledger.report;

import org.jspecify.annotations.NullMarked;
