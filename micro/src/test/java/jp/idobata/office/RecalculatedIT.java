package jp.idobata.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a LibreOffice computes anew from the report's workbook is what the workbook kept, what the report's list says,
 * and what its page shows: of each language another question, for readers inside and outside.
 */
@ExtendWith({WithOffice.class, SharedTown.class})
class RecalculatedIT {

    private static final String REPORT = "/staff/insight/report";
    private static final List<String> QUESTIONS = List.of("span=f2026", "span=c2026&template=2",
            "span=any&from=2025-01-01&to=2026-11-20&turn=2026-04-01&template=3");

    private static final List<String> LANGUAGES = List.of("ja", "simple", "en");

    private int cells;
    private int formulas;
    private int figures;

    /** A workbook as the town gave it, and what it gave beside it for the same question. */
    private record Given(byte[] book, List<List<String>> list, boolean inside) {
    }

    @Test
    void aSpreadsheetComesToTheFiguresOfTheReport(TownProcess town) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "office");
        var given = new LinkedHashMap<String, Given>();
        for (var i = 0; i < QUESTIONS.size(); i++) {
            var language = LANGUAGES.get(i);
            var staff = new Visit(town.base()).as("csw@example.jp").in(language);
            for (var reader : List.of("staff", "outside")) {
                given.put(language + "-" + reader + ".xlsx", given(staff, QUESTIONS.get(i), reader));
            }
        }
        var spoilt = new ArrayList<Path>();
        for (var one : given.entrySet()) {
            spoilt.add(Book.spoilt(one.getValue().book, folder.resolve(one.getKey())));
        }
        var computed = Office.computed(folder, spoilt);
        for (var one : computed) {
            compare(given.get(one.getFileName().toString()), one);
        }
        System.out.println(given.size() + " workbooks computed anew: " + cells + " cells, " + formulas + " formulas, "
                + figures + " figures of lists");
        assertTrue(formulas > 10_000 && figures > 2_000, formulas + " formulas, " + figures + " figures");
    }

    private static Given given(Visit staff, String question, String reader) throws IOException {
        var asked = "?" + question + "&for=" + reader;
        var book = staff.get(REPORT + ".xlsx" + asked);
        assertEquals(200, book.status(), asked);
        var list = lines(staff.get(REPORT + ".csv" + asked).text());
        if (reader.equals("staff")) {
            assertEquals(shown(staff.get(REPORT + "?" + question)), numbers(list), question);
        }
        return new Given(book.answer().body(), list, reader.equals("staff"));
    }

    private void compare(Given given, Path file) throws IOException {
        var name = file.getFileName().toString();
        var kept = Book.of(given.book);
        var computed = Book.of(Files.readAllBytes(file));
        assertEquals(kept.formulas(), computed.formulas(), name);
        cells += kept.compareWith(computed, name);
        formulas += kept.formulas();
        var lines = computed.lines(given.inside);
        assertEquals(given.list, lines, name);
        figures += lines.stream().mapToInt(line -> line.size() - 1).sum();
    }

    /** The lines of the tables in the list: what has cells behind its name, and does not head others. */
    private static List<List<String>> lines(String csv) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var rows = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get()
                .parse(new StringReader(csv.substring(1)))) {
            var headed = false;
            for (var row : rows) {
                if (row.size() < 2 || row.getRecordNumber() == 1) {
                    headed = false;
                } else if (!headed) {
                    // A head over several columns has nothing over the names.
                    headed = !row.get(0).isEmpty();
                } else {
                    lines.add(List.of(row.values()));
                }
            }
        }
        return lines;
    }

    /** The figures of the page, line by line. */
    private static List<String> shown(Seen page) {
        return Seen.all(page.document(), "tbody").stream().flatMap(body -> Seen.all(body, "tr").stream())
                .map(row -> String.join(" ", Seen.all(row, "td").stream().map(cell -> number(cell.getTextContent()))
                        .toList())).toList();
    }

    private static List<String> numbers(List<List<String>> list) {
        return list.stream().map(line -> String.join(" ", line.stream().skip(1).map(RecalculatedIT::number).toList()))
                .toList();
    }

    /** A figure without what only the page writes: commas, a sign before what is more, a tenth that is none. */
    private static String number(String text) {
        return text.strip().replace(",", "").replaceAll("^[+\u00b1]", "").replace('\u2212', '-')
                .replaceAll("\\.0$", "");
    }
}
