package org.planledger.ledger;

/**
 * What a plan in the ledger was read from, and by what.
 *
 * @param parserVersion version of the program that read it
 * @param mappingsSha256 hash of the mapping files in use
 * @param unreadCharacters characters of the text that no extractor looked at
 */
public record LoadedSource(
        String planId,
        String sourcePath,
        String sha256,
        String parserVersion,
        String mappingsSha256,
        int unreadCharacters) {}
