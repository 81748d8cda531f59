package org.planledger.model;

/** The type of a table column; the Table Schema types of Frictionless Data, in lower case. */
public enum ColumnType {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE
}
