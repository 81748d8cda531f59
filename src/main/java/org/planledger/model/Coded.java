package org.planledger.model;

/** A value that is written to the tables as a fixed code, such as an enum constant. */
public interface Coded {
    /** Gives the code as it stands in the tables: lower case, as the data contract spells it. */
    String code();
}
