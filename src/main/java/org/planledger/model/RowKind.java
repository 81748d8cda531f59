package org.planledger.model;

/** What a row of a table is. */
public enum RowKind {
    /** A cell for each column. */
    RECORD,
    /** One cell over the whole width, which speaks for the rows below. */
    BAND,
    /** A remark on the table. */
    NOTE
}
