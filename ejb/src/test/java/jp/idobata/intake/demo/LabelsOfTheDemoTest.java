package jp.idobata.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The labels by hand speak of records that the demo has, in terms that the taxonomy has. */
class LabelsOfTheDemoTest {

    private static final List<String> HEADER = List.of("kind", "source_key", "title",
            "FIELD", "FUNCTION", "PROGRAMME", "PARTICIPATION", "EASE");
    private static final int FIRST_DIMENSION = 3;
    private static final Pattern TERM = Pattern.compile("\\('([A-Z]+)',\\s*'([^']+)',\\s*'");

    private static List<String[]> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = text("/demo/welfare/labels.tsv").lines().map(line -> line.split("\t", -1)).toList();
    }

    @Test
    void fourHundredAndTwentyOrMoreAreLabelledOnceEach() {
        assertEquals(HEADER, List.of(rows.get(0)));
        Set<String> seen = new HashSet<>();
        labelled().forEach(row -> assertTrue(seen.add(row[0] + row[1]), row[1]));
        assertTrue(seen.size() >= 420, () -> "labelled " + seen.size());
    }

    @Test
    void everyKeyIsOneTheReadersMake() {
        Map<String, String> titles = new HashMap<>();
        DemoTown.gatherings(LocalDate.of(2026, 11, 21)).gatherings()
                .forEach(one -> titles.put("gathering" + one.key(), one.title()));
        DemoTown.places().places().forEach(one -> titles.put("place" + one.key(), one.name()));
        labelled().forEach(row -> assertEquals(titles.get(row[0] + row[1]), row[2]));
    }

    @Test
    void everyCodeIsATermOfItsDimension() throws IOException {
        Map<String, Set<String>> terms = new HashMap<>();
        Matcher term = TERM.matcher(text("/db/welfare/V001__welfare.sql"));
        while (term.find()) {
            terms.computeIfAbsent(term.group(1), dimension -> new HashSet<>()).add(term.group(2));
        }
        for (String[] row : labelled()) {
            for (int column = FIRST_DIMENSION; column < HEADER.size(); column++) {
                Set<String> known = terms.get(HEADER.get(column));
                String cell = row[column];
                assertTrue(cell.isEmpty() || known.containsAll(Arrays.asList(cell.split(","))), row[2] + ": " + cell);
            }
        }
    }

    private static List<String[]> labelled() {
        return rows.subList(1, rows.size());
    }

    private static String text(String resource) throws IOException {
        try (var in = LabelsOfTheDemoTest.class.getResourceAsStream(resource)) {
            assertNotNull(in, resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
