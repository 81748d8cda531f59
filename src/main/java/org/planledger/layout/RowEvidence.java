package org.planledger.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.planledger.model.RowCut;

/**
 * What speaks against a cut of a flattened table, and how much. The weights were set so that the five plans read come out
 * right and no pair of them decides alone.
 */
enum RowEvidence {
    NO_BLANK_BEFORE(3, "no blank line before it"),
    NO_BLANK_AFTER(2, "no blank line after it"),
    BLANK_INSIDE(1.5, "blank line between its cells"),
    MISSING_CELL(4, "cell missing from the header's width"),
    BAND_INSIDE(6, "a band's text in one of its cells"),
    NOTE_INSIDE(6, "a note's text in one of its cells"),
    NUMBER_AS_BAND(4, "a number or note label read as a band"),
    ODD_NUMBER(2, "no running number in the number column, or one in the name column"),
    ODD_NATURE(2, "no 约束性 or 预期性 in the nature column"),
    ODD_VALUE(1, "a long text in a value column"),
    ODD_DEPARTMENT(1.5, "no department in a department column"),
    BAND(0.3, "a band"),
    UNKNOWN_BAND(1, "a band that no mapping knows"),
    LONG_BAND(6, "a band as long as a sentence"),
    EMPTY_BAND(8, "a band without text"),
    NOTE(1, "a note"),
    NO_NOTE(20, "cells read as a note without a note's label");

    private final double weight;
    private final String words;

    RowEvidence(double weight, String words) {
        this.weight = weight;
        this.words = words;
    }

    /** What becomes of the evidence that is found: normally only its weight counts. */
    interface Scale {
        Scale PLAIN = (evidence, times) -> evidence.weight * times;

        /** Takes evidence and gives its cost. */
        double put(RowEvidence evidence, int times);
    }

    /** Writes down what it weighs. */
    static final class Protocol implements Scale {
        private final Map<RowEvidence, Integer> found = new EnumMap<>(RowEvidence.class);

        @Override
        public double put(RowEvidence evidence, int times) {
            if (times > 0) {
                found.merge(evidence, times, Integer::sum);
            }
            return evidence.weight * times;
        }

        List<RowCut.Cost> costs() {
            return found.entrySet().stream()
                    .map(entry -> new RowCut.Cost(
                            entry.getKey().words, entry.getValue(), entry.getKey().weight * entry.getValue()))
                    .toList();
        }
    }
}
