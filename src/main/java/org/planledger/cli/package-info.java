/** The command line. */
@NullMarked
package org.planledger.cli;

import org.jspecify.annotations.NullMarked;
