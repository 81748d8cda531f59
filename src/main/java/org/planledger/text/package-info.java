/** Chinese text: numerals, quantities, folding, segmentation, and the mappings that analysts edit. */
@NullMarked
package org.planledger.text;

import org.jspecify.annotations.NullMarked;
