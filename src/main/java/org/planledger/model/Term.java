package org.planledger.model;

/** A row of {@code glossary}: one term of 名词解释. */
public record Term(String planId, String termId, String term, String definition, int lineStart, int lineEnd) {}
