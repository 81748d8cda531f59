package org.planledger.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file found in the input folder.
 *
 * @param path path relative to the input folder, with {@code /} between the names
 * @param location where the file lies
 * @param ignored why it is not read, or empty where it is to be read
 */
public record SourceFile(String path, Path location, Optional<IgnoreReason> ignored) {}
