package org.planledger.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.planledger.ledger.Credentials;
import org.planledger.ledger.DatabaseAddress;

/**
 * What one load is asked to do.
 *
 * @param input folder or file to read
 * @param output folder to write to
 * @param database the ledger
 * @param credentials who connects to it
 * @param mappings folder that replaces the packaged mappings, or empty
 * @param reload whether unchanged files are read again
 * @param byteOrderMark whether CSV files start with the mark that Excel needs
 * @param parserVersion version of this program; plans read by another one are read again
 */
public record LoadRequest(
        Path input,
        Path output,
        DatabaseAddress database,
        Credentials credentials,
        Optional<Path> mappings,
        boolean reload,
        boolean byteOrderMark,
        String parserVersion) {}
