package org.planledger.layout;

import java.util.Optional;
import org.planledger.model.Noise;
import org.planledger.model.NoiseKind;

/** Page numbers and running headers. */
final class FurnitureRecogniser implements BlockRecogniser {
    @Override
    public Optional<Recognised> recognise(Lines lines, int from, BlockHistory before) {
        Line line = lines.get(from);
        return lines.isFurniture(line)
                ? Optional.of(Recognised.of(new Noise(line.range(), NoiseKind.FURNITURE)))
                : Optional.empty();
    }
}
