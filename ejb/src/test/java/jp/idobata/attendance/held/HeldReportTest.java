package jp.idobata.attendance.held;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HeldReportTest {

    private static HeldReport told(Integer came, Integer children, Integer seniors) {
        return new HeldReport(true, came, new Bands(children, null, null, seniors), null);
    }

    private static String refusal(HeldReport report) {
        return assertThrows(HeldRefusal.class, report::checked).messageKey();
    }

    @Test
    void howManyCameMayBeUnknown() {
        assertNull(told(null, null, null).checked().came());
        assertEquals(0, told(0, null, null).checked().came());
    }

    @Test
    void agesAloneAreAllWhoCame() {
        assertEquals(12, told(null, 5, 7).checked().came());
        assertEquals(0, told(null, 0, null).checked().came());
    }

    @Test
    void agesMaySayLessThanAllWhoCameButNeverMore() {
        assertEquals(20, told(20, 5, 7).checked().came());
        assertEquals(12, told(12, 5, 7).checked().came());
        assertEquals("held.refusal.bands", refusal(told(11, 5, 7)));
    }

    @Test
    void aNumberOfPeopleIsNoneBelowNothingAndNotWithoutEnd() {
        assertEquals(HeldReport.PEOPLE_MOST, told(HeldReport.PEOPLE_MOST, null, null).checked().came());
        assertEquals("held.refusal.number", refusal(told(HeldReport.PEOPLE_MOST + 1, null, null)));
        assertEquals("held.refusal.number", refusal(told(-1, null, null)));
        assertEquals("held.refusal.number", refusal(told(5, -1, null)));
    }

    @Test
    void whatWasNotHeldHasNoNumbersButALine() {
        var report = new HeldReport(false, 30, new Bands(30, null, null, null), "大雨でした");
        assertNull(report.came());
        assertEquals(Bands.UNKNOWN, report.bands());
        assertEquals("大雨でした", report.checked().line());
    }

    @Test
    void aLineIsOneLineOfAHundredAndFortyLetters() {
        assertEquals("よい 天気でした", new HeldReport(true, null, Bands.UNKNOWN, " よい\r\n天気でした ").line());
        assertNull(new HeldReport(true, null, Bands.UNKNOWN, " \n ").line());
        assertEquals(140, new HeldReport(true, null, Bands.UNKNOWN, "𠮷".repeat(140)).checked().line()
                .codePointCount(0, 280));
        assertEquals("held.refusal.line", refusal(new HeldReport(true, null, Bands.UNKNOWN, "あ".repeat(141))));
    }
}
