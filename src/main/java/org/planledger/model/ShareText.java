package org.planledger.model;

import java.math.BigDecimal;

/** A share of a service's cost that the text gives a payer, in percent. */
public record ShareText(String payer, BigDecimal percent, String text, int serviceLine, LineRange lines) {}
