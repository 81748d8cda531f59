package org.planledger.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planledger.model.OutlineEntry;
import org.planledger.model.PlanDocument;
import org.planledger.model.Section;
import org.planledger.text.Domains;

/** The sections of a plan, and which of them a line belongs to. */
final class SectionIndex {
    private final PlanDocument document;
    private final List<Section> sections = new ArrayList<>();

    SectionIndex(PlanDocument document, RowIds ids) {
        this.document = document;
        for (OutlineEntry entry : document.outline()) {
            String parent = entry.parent().isPresent()
                    ? sections.get(entry.parent().getAsInt()).sectionId()
                    : "";
            sections.add(new Section(
                    ids.planId(),
                    ids.next("section"),
                    parent,
                    entry.level(),
                    entry.label(),
                    entry.title(),
                    entry.lines().start(),
                    entry.lines().end()));
        }
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** Gives the id of the innermost section around a line, or empty text. */
    String idAt(int line) {
        var index = document.sectionAt(line);
        return index.isPresent() ? sections.get(index.getAsInt()).sectionId() : "";
    }

    /** Gives the title of the innermost section around a line that is a domain's name. */
    Optional<String> domainTitleAt(int line, Domains domains) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            boolean around = section.lineStart() <= line && line <= section.lineEnd();
            if (around && domains.ofBand(section.title()).isPresent()) {
                return Optional.of(section.title());
            }
        }
        return Optional.empty();
    }

    /** Gives the title of the section of level 1 around a line. */
    Optional<String> topTitleAt(int line) {
        return document.topSectionAt(line).map(OutlineEntry::title);
    }
}
