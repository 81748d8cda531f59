package org.planledger.model;

/** A column of a table: its meaning and its header as printed. */
public record TableHeader(TableColumn column, String text) {}
