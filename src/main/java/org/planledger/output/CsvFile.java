package org.planledger.output;

import com.opencsv.CSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.model.LedgerColumn;
import org.planledger.model.LedgerTable;

/** A table as a CSV file: UTF-8, RFC 4180, line feeds, quotes only where needed, an empty cell for null. */
public final class CsvFile implements Closeable {
    private final NewFile file;
    private final CSVWriter csv;

    /**
     * Starts the file {@code <table>.csv} with its header.
     *
     * @param byteOrderMark whether the file starts with the mark that Excel needs to see UTF-8
     */
    public CsvFile(Path folder, LedgerTable<?> table, boolean byteOrderMark) throws IOException {
        this.file = new NewFile(folder.resolve(table.name() + ".csv"));
        Writer writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
        if (byteOrderMark) {
            writer.write('\uFEFF');
        }
        this.csv = new CSVWriter(
                writer,
                CSVWriter.DEFAULT_SEPARATOR,
                CSVWriter.DEFAULT_QUOTE_CHARACTER,
                CSVWriter.DEFAULT_ESCAPE_CHARACTER,
                "\n");
        write(table.columns().stream().map(LedgerColumn::name).toArray(String[]::new));
    }

    /** Adds a row: its cells in the columns' order. */
    public void row(List<@Nullable Object> cells) throws IOException {
        @Nullable String[] texts = new @Nullable String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(cells.get(i));
        }
        write(texts);
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        csv.flush();
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void write(@Nullable String[] texts) throws IOException {
        csv.writeNext(texts, false);
        if (csv.checkError()) {
            throw csv.getException();
        }
    }

    private static @Nullable String text(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : cell == null ? null : cell.toString();
    }
}
