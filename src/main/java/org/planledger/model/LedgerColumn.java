package org.planledger.model;

/** A column of a table of the data contract. */
public record LedgerColumn(String name, ColumnType type) {}
