package jp.idobata.publishing.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.idobata.gathering.recurrence.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTextTest {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(2026, 11, 21, 9, 0);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern OBSERVANCE = Pattern.compile("BEGIN:(?:STANDARD|DAYLIGHT)\r\nDTSTART:(.*)\r\n"
            + "TZOFFSETFROM:(.*)\r\nTZOFFSETTO:(.*)\r\n(?:RRULE:(.*)\r\n|RDATE:(.*)\r\n)?END:");

    private static String text(String zone) throws IOException {
        var out = new StringBuilder();
        ZoneText.write(ZoneId.of(zone), EARLIEST, new Lines(out));
        return out.toString().replace("\r\n ", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Tokyo", "America/New_York", "Europe/London", "Pacific/Auckland", "Europe/Helsinki",
            "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu", "UTC"})
    void whoeverReadsItKnowsWhatTimeItIsForFiveYears(String name) throws IOException {
        var offsets = new TreeMap<LocalDateTime, ZoneOffset>();
        OBSERVANCE.matcher(text(name)).results().forEach(match -> {
            var first = LocalDateTime.parse(match.group(1), TIME);
            offsets.put(first, ZoneOffset.of(match.group(3)));
            if (match.group(4) != null) {
                Recurrence.of(match.group(4)).dates(first, first, first.plusYears(10), 20)
                        .forEach(onset -> offsets.put(onset, ZoneOffset.of(match.group(3))));
            }
            if (match.group(5) != null) {
                Pattern.compile(",").splitAsStream(match.group(5)).forEach(onset ->
                        offsets.put(LocalDateTime.parse(onset, TIME), ZoneOffset.of(match.group(3))));
            }
        });
        var zone = ZoneId.of(name);
        for (var time = EARLIEST; time.isBefore(EARLIEST.plusYears(5)); time = time.plusHours(7)) {
            var onset = offsets.floorEntry(time.minusHours(2));
            var next = offsets.floorEntry(time.plusHours(2));
            if (onset.equals(next)) {
                assertEquals(zone.getRules().getOffset(time), onset.getValue(), name + " " + time);
            }
        }
    }

    @Test
    void whereClocksNeverChangeThereIsOneLineOfIt() throws IOException {
        assertEquals("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                + "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n", text("Asia/Tokyo"));
    }

    @Test
    void aRuleIsSaidWhereThereIsOne() throws IOException {
        var newYork = text("America/New_York");
        assertTrue(newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n"), newYork);
        assertTrue(newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n"), newYork);
    }
}
