package org.planledger.model;

/** Running text, joined over the page breaks that cut it. */
public record Paragraph(LineRange lines, String text) implements Block {}
