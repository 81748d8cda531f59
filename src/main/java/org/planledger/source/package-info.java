/** Files and folders become source texts here; the only package that knows file formats. */
@NullMarked
package org.planledger.source;

import org.jspecify.annotations.NullMarked;
