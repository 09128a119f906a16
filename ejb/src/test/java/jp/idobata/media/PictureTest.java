package jp.idobata.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String HASH = "5".repeat(64);

    @Test
    void whatIsSaidOfAPictureIsOneLine() {
        assertEquals("お茶を 飲む人", new Picture(HASH, " お茶を\r\n飲む人\t", 0, 0).alt());
        assertEquals("", new Picture(HASH, " ", 0, 0).alt());
        assertNull(new Picture(HASH, null, 0, 0).alt());
    }

    @Test
    void thePointThatMattersLiesWithinThePicture() {
        assertEquals(new Picture(HASH, "", 0, 1), new Picture(HASH, "", -3, 7));
    }

    @Test
    void columnsOfStatementsAreReadBack() {
        assertEquals(List.of(), ShownPicture.list(null));
        assertEquals(List.of(new ShownPicture(HASH, "池", 0.5, 0, 1600, 1200), new ShownPicture(HASH, "", 1, 1, 9, 8)),
                ShownPicture.list(HASH + "\t0.5\t0\t1600\t1200\t池\n" + HASH + "\t1\t1\t9\t8\t"));
    }

    @Test
    void aPictureIsCutAroundThePointThatMatters() {
        assertEquals("fx-5 fy-2", new ShownPicture(HASH, "", 0.5, 0.17, 1, 1).focus());
    }
}
