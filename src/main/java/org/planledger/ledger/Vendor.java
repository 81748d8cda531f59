package org.planledger.ledger;

/** A database product, with the little in which its SQL differs. */
enum Vendor {
    H2("h2", "DECFLOAT", "VARBINARY", "sa"),
    POSTGRESQL("postgresql", "NUMERIC", "BYTEA", "");

    private final String code;
    private final String decimalType;
    private final String binaryType;
    private final String defaultUser;

    Vendor(String code, String decimalType, String binaryType, String defaultUser) {
        this.code = code;
        this.decimalType = decimalType;
        this.binaryType = binaryType;
        this.defaultUser = defaultUser;
    }

    /** Gives the name that stands in JDBC addresses and in the folders of migrations. */
    String code() {
        return code;
    }

    /** Gives the type of decimals that keeps every digit as written. */
    String decimalType() {
        return decimalType;
    }

    /** Gives the type of byte strings, which are compared as unsigned bytes. */
    String binaryType() {
        return binaryType;
    }

    /** Gives the user where none is named, or an empty text where the driver decides. */
    String defaultUser() {
        return defaultUser;
    }
}
