package org.planledger.model;

/** Lines without content of their own: blank lines, the contents page, page numbers and the like. */
public record Noise(LineRange lines, NoiseKind kind) implements Block {}
