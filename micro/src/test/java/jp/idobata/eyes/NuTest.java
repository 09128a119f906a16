package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The validator as it is set up here finds what is wrong, page after page. */
class NuTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>町</title>"
            + "</head><body>%s</body></html>";

    private static String faults(Nu nu, String body) throws Exception {
        return nu.faults(PAGE.formatted(body).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrongIsFoundAndWhatIsRightIsNot() throws Exception {
        var nu = new Nu();
        for (var round = 0; round < 2; round++) {
            assertEquals("", faults(nu, "<p>集まり</p>"));
            assertTrue(faults(nu, "<p><img src=\"a.png\"></p>").contains("alt"), "no text for a picture");
            assertTrue(faults(nu, "<p id=\"a\"></p><p id=\"a\"></p>").contains("Duplicate ID"));
            assertTrue(faults(nu, "<span><div></div></span>").contains("not allowed"));
            assertTrue(faults(nu, "<p aria-frobnicated=\"true\"></p>").contains("aria-frobnicated"));
        }
    }
}
