package org.planledger.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.planledger.model.MappingKind;
import org.planledger.model.TableColumn;
import org.planledger.model.TableKind;

/** Teaches the mappings what a printed name means, by one changed or added line. */
public final class MappingAcceptance {
    private static final String HEADERS = "headers.csv";
    private static final String DOMAINS = "domains.csv";
    private static final String UNITS = "units.csv";
    private static final String DEPARTMENTS = "departments.csv";
    private static final String UNWRITABLE = ";\\\r\n";
    private static final int DEPARTMENT_ALIASES = 1;
    private static final int UNIT_SPELLINGS = 4;

    private final MappingFiles files;
    private final Mappings mappings;

    /** Takes the files as they are; throws {@link MappingException} where they cannot be used. */
    public MappingAcceptance(MappingFiles files) {
        this.files = files;
        this.mappings = files.mappings();
    }

    /**
     * Makes the change; throws {@link MappingException} where the name is known already, the target is not, or the change
     * would not take effect.
     */
    public MappingChange accept(MappingKind kind, String text, String target) {
        String name = text.strip();
        check(!name.isEmpty() && !target.isBlank(), "the text and what it means must not be empty");
        check(
                (name + target).chars().noneMatch(c -> UNWRITABLE.indexOf(c) >= 0),
                "the text cannot hold ; \\ or a line end");
        MappingChange change = switch (kind) {
            case HEADER -> header(name, target.strip());
            case DOMAIN -> domain(name, target.strip());
            case UNIT -> unit(name, target.strip());
            case DEPARTMENT -> department(name, target.strip());
        };
        check(takesEffect(kind, name, target.strip(), change.files().mappings()), "the change would not take effect");
        return change;
    }

    private MappingChange header(String text, String target) {
        String[] parts = target.split("/", -1);
        Optional<TableKind> table = TableKind.ofCode(parts[0]);
        Optional<TableColumn> column = parts.length == 2 ? TableColumn.ofCode(parts[1]) : Optional.empty();
        check(
                table.isPresent() && column.isPresent(),
                "\"" + target + "\" is no table/column such as services/audience");
        check(mappings.headers().column(table.orElseThrow(), text).isEmpty(), known(HEADERS, text));
        MappingFile file = file(HEADERS);
        int after = last(
                        file, row -> row.cell(0).equals(parts[0]) && row.cell(1).equals(parts[1]))
                .or(() -> last(file, row -> row.cell(0).equals(parts[0])))
                .orElse(end(HEADERS));
        return inserted(HEADERS, after, CsvLine.of(parts[0], parts[1], text), text);
    }

    private MappingChange domain(String text, String target) {
        String name = Domains.core(text);
        check(!name.isEmpty(), "nothing is left of the text without its number and bracket");
        check(mappings.domains().ofBand(text).isEmpty(), known(DOMAINS, name));
        MappingFile file = file(DOMAINS);
        Predicate<MappingFile.Row> sameCode = row -> row.cell(0).equals(target);
        int after = last(file, sameCode.and(row -> row.cell(1).equals("whole")))
                .or(() -> last(file, sameCode))
                .orElseThrow(() ->
                        new MappingException(files.pathOf(DOMAINS) + ": no domain has the code \"" + target + "\""));
        return inserted(DOMAINS, after, CsvLine.of(target, "whole", name), name);
    }

    private MappingChange unit(String text, String target) {
        check(!mappings.units().isUnit(text), known(UNITS, text));
        Optional<MappingFile.Row> row = file(UNITS).rows().stream()
                .filter(unit -> unit.cell(1).equals("unit"))
                .filter(unit -> names(unit, target, UNIT_SPELLINGS))
                .findFirst();
        if (row.isPresent()) {
            return listed(UNITS, row.get(), UNIT_SPELLINGS, text);
        }
        if (Cjk.fold(text).equals(Cjk.fold(target))) {
            return inserted(UNITS, end(UNITS), CsvLine.of(text, "unit", text, "1", ""), text);
        }
        Units.Base base = mappings.units()
                .base(target)
                .orElseThrow(() -> new MappingException(files.pathOf(UNITS) + ": \"" + target
                        + "\" is no known unit; repeat the text as its meaning to add it as a unit of its own"));
        String line = CsvLine.of(text, "unit", base.unit(), base.factor().toPlainString(), "");
        return inserted(UNITS, end(UNITS), line, text);
    }

    private MappingChange department(String text, String target) {
        check(!mappings.departments().isKnown(text), known(DEPARTMENTS, text));
        String name = withoutPlace(text, target);
        Optional<MappingFile.Row> row = file(DEPARTMENTS).rows().stream()
                .filter(known -> Cjk.fold(known.cell(0)).equals(Cjk.fold(target)))
                .findFirst();
        if (row.isPresent()) {
            return listed(DEPARTMENTS, row.get(), DEPARTMENT_ALIASES, name);
        }
        check(
                !mappings.departments().isKnown(target),
                "\"" + target + "\" is a short name of \""
                        + mappings.departments().resolve(target).department() + "\"; say the full one");
        String alias = Cjk.fold(name).equals(Cjk.fold(target)) ? "" : name;
        return inserted(DEPARTMENTS, end(DEPARTMENTS), CsvLine.of(target, alias, "", "", "", ""), name);
    }

    /** The place before a department is left out, unless it is a part of the name, as in 市场监督管理局. */
    private static String withoutPlace(String text, String target) {
        List<String> readings = Departments.withAndWithoutPlace(text);
        String folded = readings.get(0);
        String name = folded;
        for (String reading : readings) {
            String place = folded.substring(0, folded.length() - reading.length());
            boolean partOfName = !place.isEmpty() && target.contains(place.substring(place.length() - 1));
            name = partOfName ? name : reading;
        }
        return name;
    }

    private static boolean takesEffect(MappingKind kind, String text, String target, Mappings after) {
        return switch (kind) {
            case HEADER ->
                TableKind.ofCode(target.split("/")[0])
                        .flatMap(table -> after.headers().column(table, text))
                        .isPresent();
            case DOMAIN -> after.domains().of(text).equals(Optional.of(target));
            case UNIT -> after.units().isUnit(text);
            case DEPARTMENT ->
                Cjk.fold(after.departments().resolve(text).department()).equals(Cjk.fold(target));
        };
    }

    private MappingChange listed(String name, MappingFile.Row row, int column, String value) {
        FileLines lines = new FileLines(files.text(name));
        String before = lines.line(row.line());
        CsvLine line = new CsvLine(before);
        check(
                line.width() > column && row.cells().stream().noneMatch(cell -> cell.contains("\n")),
                "line " + row.line() + " of " + name + " goes over several lines; change it by hand");
        String now = line.withListed(column, value).toString();
        return new MappingChange(
                files.with(name, lines.replaced(row.line(), now)), files.pathOf(name), row.line(), before, now, value);
    }

    private MappingChange inserted(String name, int after, String line, String learned) {
        String text = new FileLines(files.text(name)).inserted(after, line);
        return new MappingChange(files.with(name, text), files.pathOf(name), after + 1, "", line, learned);
    }

    private MappingFile file(String name) {
        String[] columns = switch (name) {
            case HEADERS -> new String[] {"table", "column", "term"};
            case DOMAINS -> new String[] {"domain", "match", "term"};
            case UNITS -> new String[] {"unit", "kind", "base_unit", "factor", "spellings"};
            default -> new String[] {"department", "aliases"};
        };
        return MappingFile.parse(files.pathOf(name), files.text(name), columns);
    }

    private int end(String name) {
        return new FileLines(files.text(name)).count();
    }

    private static Optional<Integer> last(MappingFile file, Predicate<MappingFile.Row> wanted) {
        return file.rows().stream().filter(wanted).map(MappingFile.Row::line).reduce((first, second) -> second);
    }

    private static boolean names(MappingFile.Row row, String name, int list) {
        String folded = Cjk.fold(name);
        return Cjk.fold(row.cell(0)).equals(folded)
                || row.list(list).stream().map(Cjk::fold).anyMatch(folded::equals);
    }

    private String known(String file, String text) {
        return files.pathOf(file) + ": \"" + text + "\" is known already";
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new MappingException(message);
        }
    }
}
