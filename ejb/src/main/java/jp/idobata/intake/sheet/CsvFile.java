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

    private static final int LOOKED_AT = 5;

    private CsvFile() {
    }

    static RawSheet read(String text) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        CSVFormat format = FORMAT.builder().setDelimiter(separator(text)).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                rows.add(new RawRow((int) record.getRecordNumber(), record.toList()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new RawSheet("", rows);
    }

    /** Comma, tab or semicolon: which stands most often in the first lines; none of them means a comma. */
    private static char separator(String text) {
        String top = text.lines().limit(LOOKED_AT).reduce("", String::concat);
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(top, candidate) > count(top, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
