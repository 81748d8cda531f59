package org.planledger.report;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file as the ledger writes it and spreadsheets save it: UTF-8, RFC 4180, with or without a mark. */
public final class CsvTableReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTableReader() {}

    /** Reads the file; throws {@link EvaluationException} naming file and line where it is no such table. */
    public static CsvTable read(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return parse(file.toString(), marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new EvaluationException(file + ": not UTF-8");
        }
    }

    private static CsvTable parse(String name, String text) throws IOException {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            return table(name, reader);
        }
    }

    private static CsvTable table(String name, CSVReader reader) throws IOException {
        long line = 1;
        try {
            String[] header = reader.readNext();
            if (header == null) {
                throw new EvaluationException(name + ":1: the file is empty");
            }
            List<CsvRow> rows = new ArrayList<>();
            line = reader.getLinesRead() + 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (cells.length > 1 || !cells[0].isEmpty()) {
                    rows.add(row(header, cells));
                }
                line = reader.getLinesRead() + 1;
            }
            return new CsvTable(List.of(header), rows);
        } catch (CsvException | IOException e) {
            throw new EvaluationException(name + ":" + line + ": not readable as CSV: " + e.getMessage());
        }
    }

    private static CsvRow row(String[] header, String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], i < cells.length ? cells[i] : "");
        }
        return new CsvRow(row);
    }
}
