package org.planledger.ledger;

/** Who connects to the database; empty where the address or the driver's default decides. Never printed. */
public record Credentials(String user, String password) {
    /** Nobody in particular. */
    public static final Credentials NONE = new Credentials("", "");

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
