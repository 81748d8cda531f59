package org.planledger.model;

/** A document named in 《》, with the number and date in the brackets behind it, as printed. */
public record CitationText(String title, String number, String date, LineRange lines) {}
