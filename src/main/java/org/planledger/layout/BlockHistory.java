package org.planledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.model.Block;
import org.planledger.model.Heading;
import org.planledger.model.Noise;

/** The blocks recognised so far, for recognisers that need to know what stands before. */
final class BlockHistory {
    private final List<Block> blocks = new ArrayList<>();

    void add(Block block) {
        blocks.add(block);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Gives the heading that stands last. */
    Optional<Heading> lastHeading() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Heading heading) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** Gives the block that stands last, noise left out. */
    Optional<Block> last() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (!(blocks.get(i) instanceof Noise)) {
                return Optional.of(blocks.get(i));
            }
        }
        return Optional.empty();
    }
}
