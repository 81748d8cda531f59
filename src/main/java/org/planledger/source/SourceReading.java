package org.planledger.source;

/** What reading one file gave: a text, or the reason why there is none. */
public sealed interface SourceReading permits ReadableSource, RejectedSource, IgnoredSource {
    /** Gives what is known of the file itself. */
    FileFacts facts();
}
