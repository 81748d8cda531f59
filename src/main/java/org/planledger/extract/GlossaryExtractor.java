package org.planledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.model.Block;
import org.planledger.model.OutlineEntry;
import org.planledger.model.Paragraph;
import org.planledger.model.PlanDocument;
import org.planledger.model.TermEntry;
import org.planledger.text.Cjk;
import org.planledger.text.HeadingTerms;

/** Reads the terms below a heading 名词解释: {@code “术语”：释义}, one paragraph each. */
final class GlossaryExtractor {
    private static final Pattern ENTRY =
            Pattern.compile("^(?:\\d{1,2}[、．.]|[（(]\\d{1,2}[）)]|[①-⑳])?\\s*([^：:。]{1,40})[：:](.+)$");
    private static final Pattern MEANS =
            Pattern.compile("^(?:\\d{1,2}[、．.])?\\s*([“「][^”」]{1,30}[”」])[，,]?((?:是?指|即).+)$");
    private static final Pattern QUOTED = Pattern.compile("^[“\"「]([^“”\"「」]+)[”\"」]$");

    private final HeadingTerms terms;

    GlossaryExtractor(HeadingTerms terms) {
        this.terms = terms;
    }

    List<TermEntry> extract(PlanDocument document) {
        List<TermEntry> entries = new ArrayList<>();
        for (OutlineEntry section : document.outline()) {
            if (terms.isGlossary(section.title())) {
                document.blocks().stream()
                        .filter(block -> section.lines().contains(block.lines().start()))
                        .forEach(block -> read(block, entries));
            }
        }
        return entries;
    }

    private static void read(Block block, List<TermEntry> entries) {
        if (!(block instanceof Paragraph paragraph)) {
            return;
        }
        Matcher means = MEANS.matcher(paragraph.text());
        Matcher matcher = means.matches() ? means : ENTRY.matcher(paragraph.text());
        if (matcher.matches()) {
            String term = matcher.group(1).strip();
            Matcher quoted = QUOTED.matcher(term);
            entries.add(new TermEntry(
                    quoted.matches() ? quoted.group(1) : term, matcher.group(2).strip(), paragraph.lines()));
        } else if (!entries.isEmpty()) {
            TermEntry last = entries.remove(entries.size() - 1);
            String definition = Cjk.join(List.of(last.definition(), paragraph.text()));
            entries.add(new TermEntry(last.term(), definition, last.lines().cover(paragraph.lines())));
        }
    }
}
