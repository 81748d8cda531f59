package org.planledger.layout;

import java.util.Optional;

/** Recognises one kind of block; the layout asks its recognisers in a fixed order. */
interface BlockRecogniser {
    /**
     * Looks for a block that starts at line {@code from}, which is not blank.
     *
     * @param lines the whole text
     * @param from where the block must start
     * @param before what has been recognised up to there
     * @return the block and what was noticed, or empty where no such block starts here
     */
    Optional<Recognised> recognise(Lines lines, int from, BlockHistory before);
}
