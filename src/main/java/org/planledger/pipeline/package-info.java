/** The ordered stages that make records and findings of a source text, and nothing else. */
@NullMarked
package org.planledger.pipeline;

import org.jspecify.annotations.NullMarked;
