package org.planledger.model;

/**
 * What a document prints about itself; empty where it is silent.
 *
 * @param title its title line, else the name it gives itself in 《》
 * @param issuer the body that signed it
 * @param documentNumber such as 某发〔2022〕1号
 * @param issuedOn the date as printed
 */
public record Imprint(String title, String issuer, String documentNumber, String issuedOn) {}
