package org.planledger.layout;

import org.planledger.text.Brackets;

/** Recognises a paragraph that is nothing but a list of names joined by 、. */
final class ProjectList {
    private ProjectList() {}

    static boolean isList(String text) {
        String body = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return Brackets.splitOutside(body, "、").size() > 1
                && Brackets.splitOutside(body, "，。；：").size() == 1;
    }
}
