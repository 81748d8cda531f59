package org.planledger.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planledger.text.Brackets;
import org.planledger.text.NarrativeTerms;

/** Reads what is built or done in a phrase with a figure: 新建 figure 名称, 新建 名称 figure, and lists of these. */
final class ObjectPhrases {
    private static final Pattern LISTED = Pattern.compile("(?:^|[、和及与])\\s*$");
    private static final Pattern NOUN_END = Pattern.compile("(?:以及|及|和|与)(?=\\d)");
    private static final Pattern PLACE = Pattern.compile("(?:全[省市县区州]|[我本][省市县区])$");
    private static final int LATEST_VERB = 16;
    private static final int LONGEST_NOUN = 30;

    private final NarrativeTerms terms;
    private final StatementName names;

    ObjectPhrases(NarrativeTerms terms) {
        this.terms = terms;
        this.names = new StatementName(terms);
    }

    /** 新建 figure 名称, or one more such figure in a list. */
    Optional<String> behind(String before, String after, boolean inList) {
        String text = PLACE.matcher(before.strip()).replaceFirst("");
        String verb = terms.buildAtEnd(text);
        boolean joined = inList && LISTED.matcher(before).find();
        if (verb.isEmpty() && !joined) {
            return Optional.empty();
        }
        String noun = noun(after);
        if (noun.length() < 2) {
            return Optional.empty();
        }
        String subject = names.trim(text.substring(0, text.length() - verb.length()));
        String kept = terms.isKept(verb) ? verb : "";
        return Optional.of((subject.startsWith("每") ? subject : "") + kept + noun);
    }

    /** 新建 名称 figure, or one more such name in a list. */
    Optional<String> before(String before, String after, boolean inList) {
        if (!after.isEmpty() && "，、。；：（(和及与以并用 ".indexOf(after.charAt(0)) < 0) {
            return Optional.empty();
        }
        String phrase = names.trim(before);
        String verb = terms.buildAtStart(phrase);
        if (!verb.isEmpty()) {
            String object = names.object(phrase);
            return Optional.of(object.isEmpty() || object.equals(verb) ? verb + "人数" : object);
        }
        for (String inner = phrase; inner.length() > 2; inner = inner.substring(1)) {
            if (!terms.buildAtStart(inner).isEmpty() && names.object(inner).length() > 1) {
                return Optional.of(inner.length() > phrase.length() / 2 ? names.object(inner) : phrase);
            }
        }
        return inList && phrase.length() > 1 ? Optional.of(phrase) : Optional.empty();
    }

    /** Gives the noun that follows a figure, up to the next mark or figure. */
    static String noun(String after) {
        String noun = Brackets.splitOutside(after, "，、。；：").get(0);
        Matcher end = NOUN_END.matcher(noun);
        String cut = end.find() ? noun.substring(0, end.start()) : noun;
        return cut.length() > LONGEST_NOUN ? "" : cut.strip();
    }

    /** Tells whether a clause is about doing something: a verb stands near its start. */
    boolean startsWithVerb(String clause) {
        String phrase = clause.strip();
        for (int i = 0; i < Math.min(LATEST_VERB, phrase.length()); i++) {
            if (!terms.buildAtStart(phrase.substring(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
