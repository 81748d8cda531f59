package org.planledger.layout;

import java.util.List;
import org.planledger.model.Block;
import org.planledger.model.Notice;

/** A block and what was noticed while it was put together. */
record Recognised(Block block, List<Notice> notices) {
    Recognised {
        notices = List.copyOf(notices);
    }

    static Recognised of(Block block) {
        return new Recognised(block, List.of());
    }
}
