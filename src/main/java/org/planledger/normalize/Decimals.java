package org.planledger.normalize;

import java.math.BigDecimal;

/** Decimal numbers as the tables hold them. */
final class Decimals {
    private Decimals() {}

    /** Drops the zeros behind the point that a multiplication leaves. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
