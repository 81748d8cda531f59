package org.planledger.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.text.NarrativeTerms;

/** Trims the words before a figure down to the name of what is measured. */
final class StatementName {
    private static final Pattern TIME = Pattern.compile(
            "^(?:在|到|至|截至|截止|预计到|力争到|争取到|确保)?(?:20\\d{2}\\s*年(?:底|末)?(?:以?前)?|[“\"「]?十[一二三四五六七]五[”\"」]?(?:规划)?(?:期末|末期|末|期间|时期|以来))[，,、]?|^用\\d+年(?:时间)?|^(?:近|未来)\\d年");
    private static final Pattern JOINT = Pattern.compile("^(?:[、，,：:；;\\s]|以及|及其?|和|与|并)++");
    private static final Pattern TIME_INSIDE = Pattern.compile("(?:到|至)\\s*20\\d{2}\\s*年(?:底|末)?|(?:从|由)\\d[^从由]*$");
    private static final Pattern PLACE = Pattern.compile("^(?:全|我|本)[省市县区州]");
    private static final String NO_NAME = "，,；;：:。";
    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;

    private final NarrativeTerms terms;

    StatementName(NarrativeTerms terms) {
        this.terms = terms;
    }

    /** Strips times, conjunctions and words without weight from both ends; empty where no name is left. */
    String trim(String text) {
        String name = TIME_INSIDE.matcher(text.strip()).replaceAll("");
        String before;
        do {
            before = name;
            name = JOINT.matcher(name).replaceFirst("");
            name = TIME.matcher(name).replaceFirst("").strip();
            Matcher place = PLACE.matcher(name);
            if (place.find() && terms.startsWithVerb(name.substring(place.end()))) {
                name = name.substring(place.end());
            }
            String lead = terms.leadInAtStart(name);
            name = name.length() - lead.length() >= SHORTEST ? name.substring(lead.length()) : name;
        } while (!name.equals(before));
        String tail = terms.tailAtEnd(name);
        while (!tail.isEmpty()) {
            name = name.substring(0, name.length() - tail.length());
            tail = terms.tailAtEnd(name);
        }
        name = name.strip();
        boolean broken =
                name.chars().anyMatch(c -> NO_NAME.indexOf(c) >= 0) || name.startsWith("了") || name.startsWith("的");
        return broken || name.length() < SHORTEST || name.length() > LONGEST ? "" : name;
    }

    /** Strips the verb that a phrase such as 新建校舍 starts with, words before it included. */
    String object(String text) {
        String name = trim(text);
        String verb = terms.buildAtStart(name);
        while (!verb.isEmpty() && !terms.isKept(verb) && name.length() - verb.length() >= SHORTEST) {
            name = trim(name.substring(verb.length()));
            verb = terms.buildAtStart(name);
        }
        return name;
    }
}
