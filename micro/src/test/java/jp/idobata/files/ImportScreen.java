package jp.idobata.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.Stage;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.apache.commons.csv.CSVFormat;

/** Somebody of the staff at the screen where lists come in: each step is a form as a browser posts it. */
final class ImportScreen {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("jp.idobata.web.files.Messages", Locale.ROOT);
    private static final Pattern STAGE = Pattern.compile("<h1>.*?<span class=\"tag\">([^<]*)</span>", Pattern.DOTALL);

    private final Visit staff;

    ImportScreen(Visit staff) {
        this.staff = staff;
    }

    /** What the report says of one row of the file. */
    record Row(String at, String said, Outcome outcome, String changes) {
    }

    /** Brings a file, and answers the number of the import. */
    long bring(String name, byte[] file) {
        var seen = staff.bring(staff.get("/staff/imports"), "send", Map.of(), "file", name, file);
        var path = seen.address().getPath();
        assertTrue(path.matches("/staff/imports/\\d+"), () -> name + ": " + seen.text());
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    /** The import's page once the background has nothing to do with it. */
    Seen settled(long run) {
        var end = Instant.now().plus(PATIENCE);
        var page = page(run);
        while (page.text().contains("data-working=\"true\"")) {
            assertTrue(Instant.now().isBefore(end), page.text());
            pause();
            page = page(run);
        }
        return page;
    }

    /** The import's page as it is now. */
    Seen page(long run) {
        var page = staff.get("/staff/imports/" + run);
        assertEquals(200, page.status(), page.text());
        return page;
    }

    /** How far the page says that the import has come. */
    static Stage stage(Seen page) {
        var word = STAGE.matcher(page.text());
        assertTrue(word.find(), page.text());
        return Stream.of(Stage.values()).filter(stage -> word(stage).equals(word.group(1))).findFirst().orElseThrow();
    }

    private static String word(Stage stage) {
        return WORDS.getString("imports.stage." + stage);
    }

    /** Presses a button of the import's page, and waits for what comes of it. */
    Stage press(long run, String button, Map<String, String> typed) {
        staff.press(page(run), button, typed);
        return stage(settled(run));
    }

    /** The same, and comes back at once. */
    void begin(long run, String button, Map<String, String> typed) {
        staff.press(page(run), button, typed);
    }

    /** Whether the page has that button. */
    static boolean offers(Seen page, String button) {
        return Seen.all(page.document(), "input").stream().anyMatch(input -> input.getAttribute("name").equals(button));
    }

    /** Says by hand what the columns mean, as far as the page does not guess it. */
    Stage map(long run, String kind, Map<String, String> byHeader) {
        var page = staff.get("/staff/imports/" + run + "/columns");
        var headers = Seen.all(page.byId("form", "columns").orElseThrow(), "tbody").stream()
                .flatMap(body -> Seen.all(body, "th").stream()).map(cell -> cell.getTextContent().strip()).toList();
        var typed = new java.util.HashMap<String, String>(Map.of("kind", kind));
        byHeader.forEach((header, meaning) -> {
            assertTrue(headers.contains(header), headers::toString);
            typed.put("c" + headers.indexOf(header), meaning);
        });
        staff.press(page, "map", typed);
        return stage(settled(run));
    }

    /** The report that the page gives to take away. */
    List<Row> rows(long run) {
        var text = staff.get("/staff/imports.csv?run=" + run).text();
        try (var csv = CSVFormat.RFC4180.parse(new java.io.StringReader(text.substring(1)))) {
            return csv.stream().skip(1).map(row -> new Row(row.get(0) + ":" + row.get(1), row.get(2),
                    outcome(row.get(3)), row.get(4) + row.get(5))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(String word) {
        return Stream.of(Outcome.values()).filter(one -> WORDS.getString("imports.outcome." + one).equals(word))
                .findFirst().orElseThrow(() -> new AssertionError("no outcome: " + word));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
