package org.planledger.pipeline;

import org.planledger.model.Box;
import org.planledger.model.BoxItem;
import org.planledger.model.LineRange;
import org.planledger.model.PlanDocument;
import org.planledger.text.Domains;

/** The cells of a project or a service that was read from an item of a 专栏 box. */
final class BoxCells implements CellReader {
    private final BoxItem item;
    private final Domains domains;
    private final String domainText;
    private final LineRange box;

    BoxCells(PlanDocument document, BoxItem item, Domains domains, String domainText) {
        this.item = item;
        this.domains = domains;
        this.domainText = domainText;
        this.box = document.blocks().stream()
                .filter(Box.class::isInstance)
                .map(block -> block.lines())
                .filter(lines -> lines.contains(item.lines().start()))
                .findFirst()
                .orElse(item.lines());
    }

    @Override
    public String block() {
        return "an item of a 专栏 box, " + CellReader.at(item.lines()) + "; the box “" + item.boxTitle() + "” is in "
                + CellReader.at(box);
    }

    @Override
    public How how(String column, String value) {
        return switch (column) {
            case "box_no" -> How.of("the number in the box's caption, line " + box.start());
            case "box_title", "table_title" -> How.of("the box's caption, line " + box.start());
            case "group_text" -> How.of("the label before the colon, with a list of names behind it");
            case "item_no" -> How.of("the number before the item, without brackets");
            case "name" -> How.of(name());
            case "content", "standard" -> How.of("the text behind the name");
            case "domain_text" ->
                How.of(
                        domains.quotedIn(item.boxTitle()).isPresent()
                                ? "quoted in the box's caption"
                                : "the title of the section around the box");
            case "domain" -> How.by("from domain_text", domains.source(domainText));
            default -> How.of("");
        };
    }

    private String name() {
        if (!item.group().isEmpty()) {
            return "one of the names listed behind the label " + item.group();
        }
        return item.content().isEmpty()
                ? "the whole item, or one name of a list"
                : "the leading phrase, up to the first 。 or the colon";
    }
}
