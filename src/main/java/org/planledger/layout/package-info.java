/** Lines become blocks here: headings and their outline, paragraphs, boxes, tables, and noise. */
@NullMarked
package org.planledger.layout;

import org.jspecify.annotations.NullMarked;
