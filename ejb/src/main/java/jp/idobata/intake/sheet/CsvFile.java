package jp.idobata.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as one sheet without a name. */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();

    private CsvFile() {
    }

    static RawSheet read(String text) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord record : parser) {
                rows.add(new RawRow((int) record.getRecordNumber(), record.toList()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new RawSheet("", rows);
    }
}
