package org.planledger.model;

/** A term of 名词解释 and what it means. */
public record TermEntry(String term, String definition, LineRange lines) {}
