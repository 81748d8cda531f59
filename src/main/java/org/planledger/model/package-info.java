/**
 * The records that flow through Plan Ledger, from source text to the rows of the data contract. Everything here is
 * immutable and depends on the JDK alone.
 */
@NullMarked
package org.planledger.model;

import org.jspecify.annotations.NullMarked;
