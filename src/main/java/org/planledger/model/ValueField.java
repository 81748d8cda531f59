package org.planledger.model;

/** A cell of a value column with the header it stands under, such as {@code 2025年目标值}. */
public record ValueField(String header, Field field) {}
