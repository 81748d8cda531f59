package org.planledger.model;

/** A piece of a document's layout. Every line of a source belongs to exactly one block. */
public sealed interface Block permits Heading, Paragraph, Table, Box, Noise {
    /** Gives the lines that the block claims. */
    LineRange lines();
}
