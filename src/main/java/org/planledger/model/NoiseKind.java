package org.planledger.model;

/** Why lines carry no content of their own. */
public enum NoiseKind {
    BLANK,
    CONTENTS,
    FURNITURE
}
