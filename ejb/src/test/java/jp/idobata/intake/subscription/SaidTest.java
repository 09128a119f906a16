package jp.idobata.intake.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SaidTest {

    private static String mark(String stamp, String title) {
        return Said.mark(("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTAMP:" + stamp + "\r\nSUMMARY:" + title
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theMomentOfAskingIsNothingNew() {
        assertEquals(mark("20261121T000000Z", "朝市"), mark("20261121T010000Z", "朝市"));
        assertNotEquals(mark("20261121T000000Z", "朝市"), mark("20261121T000000Z", "夜市"));
    }
}
