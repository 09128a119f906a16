package jp.idobata.media;

import static jp.idobata.media.SamplePictures.BLUE;
import static jp.idobata.media.SamplePictures.GREEN;
import static jp.idobata.media.SamplePictures.RED;
import static jp.idobata.media.SamplePictures.exif;
import static jp.idobata.media.SamplePictures.fair;
import static jp.idobata.media.SamplePictures.file;
import static jp.idobata.media.SamplePictures.image;
import static jp.idobata.media.SamplePictures.jpeg;
import static jp.idobata.media.SamplePictures.png;
import static jp.idobata.media.SamplePictures.resource;
import static jp.idobata.media.SamplePictures.withSegment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

    @Test
    void aPhotographIsPrintedInThreeWidths() {
        var prints = Darkroom.develop(jpeg(2400, 1800));
        assertEquals(List.of("320 320x240", "800 800x600", "1600 1600x1200"), sizes(prints));
        prints.forEach(print -> assertFair(image(print.jpeg()), RED, GREEN, BLUE, Color.WHITE));
    }

    @ParameterizedTest
    @CsvSource({"500,250,320 320x160;800 500x250", "200,100,320 200x100", "1,1,320 1x1",
            "1000,5000,320 128x640;800 320x1600;1600 640x3200", "3,900,320 2x640;800 3x900"})
    void noPrintIsLargerThanThePicture(int width, int height, String prints) {
        assertEquals(List.of(prints.split(";")), sizes(Darkroom.develop(png(width, height))));
    }

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void aPictureIsTurnedUprightHoweverTheCameraWasHeld(int orientation, String quarters) {
        var print = Darkroom.develop(withSegment(jpeg(400, 200), 0xe1, exif(orientation))).get(0);
        var upright = orientation < 5;
        assertEquals(upright ? 320 : 200, print.pixelWidth());
        assertEquals(upright ? 160 : 400, print.pixelHeight());
        assertFair(image(print.jpeg()), quarters.chars().mapToObj(DarkroomTest::colour).toArray(Color[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_USHORT_565_RGB})
    void everyWayToStorePngColoursIsRead(int type) {
        assertFair(print(file(fair(640, 480, type), "png")), RED, GREEN, BLUE, Color.WHITE);
    }

    @Test
    void pngOfSixteenBitsIsRead() {
        var rows = new byte[(1 + 4 * 6) * 4];
        for (var y = 0; y < 4; y++) {
            for (var x = 0; x < 4; x++) {
                var at = y * 25 + 1 + x * 6;
                rows[at] = (byte) (x < 2 ? 200 : 30);
                rows[at + 2] = (byte) (x < 2 ? 30 : 160);
                rows[at + 4] = (byte) (x < 2 ? 30 : 60);
            }
        }
        assertFair(print(png(4, 4, 16, 2, rows)), RED, GREEN, RED, GREEN);
    }

    @Test
    void greyStaysAsDarkAsItWas() {
        var grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setSamples(0, 0, 64, 64, 0, IntStream.generate(() -> 100).limit(4096)
                .toArray());
        for (var format : List.of("png", "jpeg")) {
            var seen = new Color(print(file(grey, format)).getRGB(32, 32));
            assertNear(new Color(100, 100, 100), seen);
        }
    }

    @Test
    void whatIsClearBecomesWhite() {
        var clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        assertNear(Color.WHITE, new Color(print(file(clear, "png")).getRGB(20, 20)));
    }

    @Test
    void webpIsReadWithAndWithoutLossAndWhereItIsClear() {
        assertFair(print(resource("lossy.webp")), RED, GREEN, BLUE, Color.WHITE);
        assertFair(print(resource("lossy-clear.webp")), RED, GREEN, BLUE, Color.WHITE);
        assertFair(print(resource("lossless.webp")), RED, GREEN, BLUE, Color.WHITE);
    }

    @Test
    void ofAMovingWebpTheFirstFrameIsKept() {
        assertFair(print(MovingWebp.of(resource("lossy.webp"), resource("lossless.webp"))),
                RED, GREEN, BLUE, Color.WHITE);
        assertFair(print(MovingWebp.of(resource("lossy-clear.webp"), resource("lossy.webp"))),
                RED, GREEN, BLUE, Color.WHITE);
    }

    @Test
    void theSamePictureTwiceIsTheSamePrint() {
        var once = Darkroom.develop(jpeg(900, 600));
        var again = Darkroom.develop(withSegment(jpeg(900, 600), 0xe1, exif(1)));
        assertEquals(once.size(), again.size());
        for (var i = 0; i < once.size(); i++) {
            assertTrue(Arrays.equals(once.get(i).jpeg(), again.get(i).jpeg()));
        }
    }

    private static BufferedImage print(byte[] file) {
        return image(Darkroom.develop(file).get(0).jpeg());
    }

    private static List<String> sizes(List<Print> prints) {
        return prints.stream().map(print -> {
            var image = image(print.jpeg());
            assertEquals(print.pixelWidth(), image.getWidth());
            assertEquals(print.pixelHeight(), image.getHeight());
            return print.width() + " " + print.pixelWidth() + "x" + print.pixelHeight();
        }).toList();
    }

    private static Color colour(int letter) {
        return switch (letter) {
            case 'R' -> RED;
            case 'G' -> GREEN;
            case 'B' -> BLUE;
            default -> Color.WHITE;
        };
    }

    /** Above left and right, then below. */
    private static void assertFair(BufferedImage image, Color... quarters) {
        for (var i = 0; i < quarters.length; i++) {
            var x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            var y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            assertNear(quarters[i], new Color(image.getRGB(x, y)));
        }
    }

    private static void assertNear(Color expected, Color seen) {
        assertEquals(expected.getRed(), seen.getRed(), 24, () -> expected + " is not " + seen);
        assertEquals(expected.getGreen(), seen.getGreen(), 24, () -> expected + " is not " + seen);
        assertEquals(expected.getBlue(), seen.getBlue(), 24, () -> expected + " is not " + seen);
    }
}
