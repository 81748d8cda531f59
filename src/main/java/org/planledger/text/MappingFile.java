package org.planledger.text;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.planledger.model.MappingSource;

/** One mapping file: a header that must be as expected, and rows that remember their line. */
final class MappingFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final List<Row> rows;

    private MappingFile(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** Parses the text; throws {@link MappingException} with file and line when it is no such table. */
    static MappingFile parse(String name, String text, String... columns) {
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        try (CSVReader reader = new CSVReader(new StringReader(content))) {
            List<Row> rows = new ArrayList<>();
            String[] cells;
            long line = 1;
            while ((cells = reader.readNext()) != null) {
                if (line == 1) {
                    checkHeader(name, cells, columns);
                } else if (!isBlank(cells)) {
                    rows.add(row(name, (int) line, cells, columns.length));
                }
                line = reader.getLinesRead() + 1;
            }
            if (line == 1) {
                throw new MappingException(name + ":1: the file is empty");
            }
            return new MappingFile(name, rows);
        } catch (IOException | CsvValidationException e) {
            throw new MappingException(name + ": not readable as CSV: " + e.getMessage());
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Gives the exception for a row that cannot be used. */
    MappingException error(Row row, String message) {
        return new MappingException(name + ":" + row.line() + ": " + message);
    }

    /** Gives the place of the last row that fits: where a name stands twice, the last one counts. */
    Optional<MappingSource> source(int column, Predicate<Row> fits) {
        return rows.stream().filter(fits).reduce((first, second) -> second).map(row -> source(row, row.cell(column)));
    }

    MappingSource source(Row row, String term) {
        return new MappingSource(name, row.line(), term);
    }

    private static void checkHeader(String name, String[] cells, String... columns) {
        List<String> found = Arrays.asList(cells);
        if (found.size() < columns.length || !found.subList(0, columns.length).equals(List.of(columns))) {
            throw new MappingException(name + ":1: the header must be " + String.join(",", columns) + " but is "
                    + String.join(",", cells));
        }
    }

    private static Row row(String name, int line, String[] cells, int width) {
        if (cells.length < width) {
            throw new MappingException(name + ":" + line + ": " + cells.length + " cells, expected " + width);
        }
        return new Row(
                line, Arrays.stream(cells).limit(width).map(String::strip).toList());
    }

    private static boolean isBlank(String... cells) {
        return Arrays.stream(cells).allMatch(String::isBlank);
    }

    /** A row: its line in the file and its cells. */
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        /** Splits a cell that holds several values joined with {@code ;}. */
        List<String> list(int column) {
            return Arrays.stream(cell(column).split(";"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }
}
