package org.planledger.pipeline;

import java.util.List;
import org.planledger.model.SourceText;
import org.planledger.text.Segmenter;

/** Texts in traditional characters: they are read through a simplified copy, line by line and character by character. */
final class TraditionalScript {
    /** Characters that every public-service plan uses and that have another simplified form. */
    private static final String MARKERS = "務劃縣鎮鄉學業會與區資對實現開體國發衛醫療養護項標準關於";

    private static final int FEWEST_MARKERS = 30;

    private final Segmenter segmenter;

    TraditionalScript(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    static boolean isTraditional(SourceText source) {
        int count = 0;
        for (String line : source.lines()) {
            for (int i = 0; i < line.length() && count < FEWEST_MARKERS; i++) {
                count += MARKERS.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
            }
        }
        return count >= FEWEST_MARKERS;
    }

    SourceText simplified(SourceText source) {
        List<String> lines = source.lines().stream().map(segmenter::simplified).toList();
        return new SourceText(source.sourcePath(), source.mediaType(), source.bytes(), source.sha256(), lines);
    }
}
