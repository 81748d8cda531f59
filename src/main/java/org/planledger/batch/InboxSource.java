package org.planledger.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.planledger.text.MappingInbox;
import org.planledger.text.MappingSuggestions;
import org.planledger.text.Mappings;
import org.planledger.text.RejectedMappings;

/** What the suggestions for unknown names are made from. */
record InboxSource(Mappings mappings, RejectedMappings rejected) {
    static InboxSource of(Mappings mappings, Optional<Path> folder) {
        return new InboxSource(mappings, folder.map(RejectedMappings::in).orElse(RejectedMappings.NONE));
    }

    MappingInbox inbox() {
        return new MappingInbox(new MappingSuggestions(mappings), rejected);
    }
}
