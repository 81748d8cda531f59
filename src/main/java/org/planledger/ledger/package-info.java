/** The database: its schema, the rows of the plans, and what is known of earlier loads; plain JDBC on H2 and PostgreSQL. */
@NullMarked
package org.planledger.ledger;

import org.jspecify.annotations.NullMarked;
