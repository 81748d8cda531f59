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
