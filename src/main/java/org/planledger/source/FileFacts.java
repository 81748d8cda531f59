package org.planledger.source;

/**
 * What is known of a file whatever its content.
 *
 * @param sourcePath path relative to the input folder
 * @param mediaType detected media type, empty where unknown
 * @param bytes size
 * @param sha256 hash of the bytes in lower-case hex, empty where they were not read
 */
public record FileFacts(String sourcePath, String mediaType, long bytes, String sha256) {
    FileFacts withMediaType(String detected) {
        return new FileFacts(sourcePath, detected, bytes, sha256);
    }
}
