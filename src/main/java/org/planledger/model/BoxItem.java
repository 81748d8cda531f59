package org.planledger.model;

/**
 * An item of a 专栏 box.
 *
 * @param boxNo the box's number
 * @param boxTitle the box's title
 * @param group the label that a list of names stands under, or empty
 * @param itemNo the item's number without brackets, or empty
 * @param name the leading phrase
 * @param content the text behind it, or empty
 */
public record BoxItem(
        String boxNo, String boxTitle, String group, String itemNo, String name, String content, LineRange lines) {}
