package jp.idobata.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.opendata.CsvRows;
import jp.idobata.opendata.SafeCell;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a LibreOffice shows of the town's open data is what they say, letter by letter, and it computes nothing. */
@ExtendWith({WithOffice.class, SharedTown.class})
class OpenDataOpenedIT {

    private static final List<String> ODD = List.of("=1+1", "-5歳からの体操", "+81 87-839-2011", "🎉お祭り", "①㈱ﾃｽﾄ", "@広場",
            "＝1+1", "-2+3", "=HYPERLINK(\"http://x\")");

    @Test
    void everyLetterIsThereAndNothingIsComputed(TownProcess town) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "office");
        var lists = new ArrayList<Path>();
        for (var name : List.of("events.csv", "facilities.csv")) {
            lists.add(Files.write(folder.resolve(name), new Visit(town.base()).get("/opendata/" + name).answer()
                    .body()));
        }
        var odd = new StringBuilder("\ufeff");
        for (var text : ODD) {
            SafeCell.row(List.of("x", SafeCell.safe(text)), odd);
        }
        lists.add(Files.writeString(folder.resolve("odd.csv"), odd));

        var opened = Office.opened(folder, lists);
        assertTrue(compare(lists.get(0), opened.get(0), "E") > 500);
        assertTrue(compare(lists.get(0), opened.get(0), "AM") > 500);
        assertTrue(compare(lists.get(1), opened.get(1), "E") > 100);
        assertEquals(ODD.size(), compare(lists.get(2), opened.get(2), "B") + 1);
    }

    private static Map<String, Object> cells(Path book) throws IOException {
        return Book.of(Files.readAllBytes(book)).sheets().values().iterator().next();
    }

    /** Compares a column but for its first row. Returns how many cells say something. */
    private static int compare(Path list, Path book, String column) throws IOException {
        var read = Book.of(Files.readAllBytes(book));
        assertEquals(0, read.formulas(), list.toString());
        var cells = read.sheets().values().iterator().next();
        var written = Files.readString(list, StandardCharsets.UTF_8);
        // Spreadsheets with a window go by it: without, a Japanese Excel takes the letters for those of Windows.
        assertEquals('\ufeff', written.charAt(0), list.toString());
        var rows = new CsvRows(written.substring(1));
        rows.next();
        var at = column.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        var count = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            var said = row.cells().get(at);
            if (!said.isEmpty() && !said.matches("[-\\d.:/]+")) {
                assertEquals(said, cells.get(column + row.number()), list + " " + column + row.number());
                count++;
            }
        }
        return count;
    }
}
