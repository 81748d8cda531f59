/** Documents give verbatim candidates here, one extractor for each kind of fact; nothing printed is changed. */
@NullMarked
package org.planledger.extract;

import org.jspecify.annotations.NullMarked;
