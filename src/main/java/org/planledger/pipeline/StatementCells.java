package org.planledger.pipeline;

import java.util.List;
import java.util.Optional;
import org.planledger.model.MappingSource;
import org.planledger.model.PlanDocument;
import org.planledger.model.Statement;
import org.planledger.text.Cjk;
import org.planledger.text.Mappings;

/** The cells of an indicator, or of its value, that was read from a figure in running text. */
final class StatementCells implements CellReader {
    private static final int REACH = 80;

    private final Mappings mappings;
    private final PlanDocument document;
    private final Statement statement;

    StatementCells(Mappings mappings, PlanDocument document, Statement statement) {
        this.mappings = mappings;
        this.document = document;
        this.statement = statement;
    }

    @Override
    public String block() {
        String where = statement.serviceLine().isPresent()
                ? " in the standard of the service at line "
                        + statement.serviceLine().getAsInt()
                : "";
        return "a narrative statement: a figure in running text" + where + ", " + CellReader.at(statement.lines());
    }

    @Override
    public How how(String column, String value) {
        return switch (column) {
            case "name_text" -> How.by("what the sentence says the figure is of" + verbWords(), verb());
            case "name" -> How.of("name_text");
            case "domain" -> domain();
            case "year" -> How.of(year());
            case "role" ->
                statement.past()
                        ? How.by(
                                "the sentence or its section looks back",
                                mappings.narrative().pastSource(text()))
                        : How.of("the sentence does not look back");
            case "value_text" -> How.of("the figure, as printed");
            case "comparator" -> How.of("the words before and behind the figure (不低于, 以上, 左右 …)");
            case "value", "value_high" -> How.of("read from value_text");
            case "unit" -> new How("stands behind the figure", mappings.units().sources(value));
            case "base_value", "base_unit" -> How.of("value and unit with 万, 亿, ‰ and the like resolved");
            case "cumulative" -> How.of("no mark of a sum over the period");
            case "change_from_year" -> How.of("named by 比…年 before the figure");
            default -> How.of("");
        };
    }

    private How domain() {
        Optional<MappingSource> own = mappings.domains().source(statement.name());
        if (own.isPresent()) {
            return How.by("a word of the name", own);
        }
        return How.by(
                "the title of the level-1 section",
                document.topSectionAt(statement.lines().start())
                        .flatMap(section -> mappings.domains().source(section.title())));
    }

    private String year() {
        if (statement.year().isPresent()) {
            return text().contains(String.valueOf(statement.year().getAsInt()))
                    ? "named in the same lines"
                    : "named by a sentence before";
        }
        return statement.past()
                ? "no year is named: the year before the plan"
                : "no year is named: the last year of the plan";
    }

    private String verbWords() {
        return verb().isPresent() ? ", before a verb of attainment" : "";
    }

    /** The verb may stand right before the figure; what the figure begins with (不低于) may stand between. */
    private Optional<MappingSource> verb() {
        String text = text();
        int name = Math.max(0, text.indexOf(statement.name()));
        int figure = text.indexOf(Cjk.squeeze(statement.valueText()), name);
        if (figure < 0) {
            return Optional.empty();
        }
        return mappings.narrative().attainSource(text.substring(Math.max(name, figure - REACH), figure));
    }

    private String text() {
        List<String> lines = document.source()
                .lines()
                .subList(statement.lines().start() - 1, statement.lines().end());
        return Cjk.join(lines);
    }
}
