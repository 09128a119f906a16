package jp.idobata.publishing.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static String line(String name, String text) throws IOException {
        var out = new StringBuilder();
        new Lines(out).text(name, text);
        return out.toString();
    }

    @Test
    void foldsByOctetsAndNeverWithinACharacter() throws IOException {
        var text = "ラジオ体操へ、ようこそ。👨‍👩‍👧 𠮷野さんもいます。".repeat(20);
        var folded = line("DESCRIPTION", text);
        assertTrue(folded.endsWith("\r\n"));
        var lines = folded.strip().split("\r\n");
        assertTrue(lines.length > 20);
        Arrays.stream(lines).forEach(line -> {
            var octets = line.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= 75, line);
            assertEquals(line, new String(octets, StandardCharsets.UTF_8));
        });
        assertEquals("DESCRIPTION:" + text, folded.strip().replace("\r\n ", ""));
    }

    @Test
    void escapesWhatMeansSomethingInACalendar() throws IOException {
        assertEquals("SUMMARY:a\\\\b\\;c\\,d\\ne f\r\n", line("SUMMARY", "a\\b;c,d\r\ne\tf"));
    }

    @Test
    void takesOutWhatCannotBeShown() throws IOException {
        assertEquals("SUMMARY:ab\uFFFDc\r\n", line("SUMMARY", "a\u0000\u0007\u0085b\uD83Dc"));
    }

    @Test
    void nobodyLeavesAParameter() {
        assertEquals("\"A”;X=1:Y,^^n Z\"", Lines.quoted("A\";X=1:Y,^n\r\nZ".replace("\r\n", "\n")));
        assertEquals("\"a\\b\"", Lines.quoted("a\\b"));
    }

    @Test
    void nothingIsNoLine() throws IOException {
        assertEquals("", line("LOCATION", null));
    }
}
