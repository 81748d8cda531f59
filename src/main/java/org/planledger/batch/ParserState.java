package org.planledger.batch;

/** What decides, beside the text itself, what a text gives: the program and the mappings. */
record ParserState(String version, String mappingsSha256) {}
