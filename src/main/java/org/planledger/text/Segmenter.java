package org.planledger.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Chinese text into words. The one class that touches HanLP; its dictionaries are loaded at the first call, since
 * most plans are read without them. Safe for use by several threads.
 */
public final class Segmenter {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Segment segment;

    /** Gives the words of a text, in order; put together they are the text again. */
    public List<String> words(String text) {
        return segment().seg(text).stream().map(Segmenter::word).toList();
    }

    /**
     * Gives a text in simplified characters, with the quotation marks that go with them. Each character stays in its
     * place, so that a position in the one text is the same position in the other.
     */
    public String simplified(String text) {
        String converted = HanLP.convertToSimplifiedChinese(text);
        if (converted.length() != text.length()) {
            StringBuilder single = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                String one = HanLP.convertToSimplifiedChinese(text.substring(i, i + 1));
                single.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
            }
            converted = single.toString();
        }
        return converted.replace('「', '“').replace('」', '”').replace('『', '‘').replace('』', '’');
    }

    private static String word(Term term) {
        return term.word;
    }

    private Segment segment() {
        Segment ready = segment;
        if (ready != null) {
            return ready;
        }
        lock.lock();
        try {
            ready = segment;
            if (ready == null) {
                ready = HanLP.newSegment().enableNameRecognize(false);
                segment = ready;
            }
            return ready;
        } finally {
            lock.unlock();
        }
    }
}
