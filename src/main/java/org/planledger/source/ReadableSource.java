package org.planledger.source;

import org.planledger.model.SourceText;

/** A file whose text could be read. */
public record ReadableSource(SourceText text) implements SourceReading {
    @Override
    public FileFacts facts() {
        return new FileFacts(text.sourcePath(), text.mediaType(), text.bytes(), text.sha256());
    }
}
