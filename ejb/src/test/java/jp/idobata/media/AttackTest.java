package jp.idobata.media;

import static jp.idobata.media.SamplePictures.exif;
import static jp.idobata.media.SamplePictures.jpeg;
import static jp.idobata.media.SamplePictures.part;
import static jp.idobata.media.SamplePictures.png;
import static jp.idobata.media.SamplePictures.resource;
import static jp.idobata.media.SamplePictures.squeezedZeros;
import static jp.idobata.media.SamplePictures.text;
import static jp.idobata.media.SamplePictures.together;
import static jp.idobata.media.SamplePictures.withSegment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no pictures, or more than that. Each is refused with its sentence, or loses what it smuggles. */
class AttackTest {

    private static final String SCRIPT = "<script>alert('井戸端')</script>";
    private static final long MEGABYTE = 1 << 20;

    @Test
    void aBombOf30000By30000PixelsIsRefusedBeforeItIsOpened() {
        var bomb = bomb(30_000, 30_000, 1, 0);
        assertTrue(bomb.length < MEGABYTE, "small as a file");
        assertTrue(allocated(() -> assertRefused("media.refusal.pixels", bomb)) < 4 * MEGABYTE);
    }

    @Test
    void aPictureOfTheLargestSizeTakesBoundedMemory() {
        var large = bomb(7300, 5475, 24, 2);
        assertTrue(allocated(() -> Darkroom.develop(large)) < 120 * MEGABYTE);
    }

    @Test
    void sizesThatOverflowAreRefused() {
        assertRefused("media.refusal.pixels", png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 2, new byte[10]));
        assertRefused("media.refusal.damaged", png(-1, 10, 8, 2, new byte[10]));
        assertRefused("media.refusal.damaged", png(0, 10, 8, 2, new byte[10]));
    }

    @Test
    void aHeaderThatPromisesMoreThanThereIsIsFoundOut() {
        assertRefused("media.refusal.damaged", png(4000, 3000, 8, 2, new byte[100]));
        var lying = jpeg(100, 100);
        var frame = new String(lying, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        lying[frame + 5] = 8;
        lying[frame + 7] = 8;
        assertRefused("media.refusal.damaged", lying);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "zip", "second"})
    void whatHangsBehindAPictureIsGone(String what) {
        var tail = switch (what) {
            case "script" -> text("<!doctype html><html>" + SCRIPT);
            case "zip" -> together(text("PK\3\4"), new byte[200], text("PK\5\6"));
            default -> jpeg(30, 30);
        };
        assertClean(together(jpeg(400, 300), tail));
        assertClean(together(png(400, 300), tail));
        assertClean(together(resource("lossy.webp"), tail));
    }

    @Test
    void whatHidesInCommentsAndProfilesIsGone() {
        var comment = text(SCRIPT.repeat(50));
        assertClean(withSegment(jpeg(400, 300), 0xfe, comment));
        assertClean(withSegment(jpeg(400, 300), 0xe2, together(text("ICC_PROFILE\0\1\1"), comment)));
        assertClean(withSegment(jpeg(400, 300), 0xe1, together(text("http://ns.adobe.com/xap/1.0/\0"), comment)));
        assertClean(png(2, 1, 8, 2, new byte[7], SamplePictures.chunk("tEXt", together(text("Comment\0"), comment))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iTXt", "iCCP"})
    void aBombInATextOrProfileIsNeverOpened(String chunk) {
        var content = together(text("x\0\0"), squeezedZeros(500 * MEGABYTE));
        var bomb = png(2, 1, 8, 2, new byte[7], SamplePictures.chunk(chunk, content));
        assertTrue(allocated(() -> assertClean(bomb)) < 20 * MEGABYTE);
    }

    @Test
    void aHugeColourProfileIsNeverOpened() {
        var file = jpeg(400, 300);
        for (var i = 1; i <= 60; i++) {
            file = withSegment(file, 0xe2, together(text("ICC_PROFILE\0"), new byte[] {(byte) i, 60},
                    new byte[65_000]));
        }
        assertClean(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!doctype html><html><body>" + SCRIPT + "</body></html>", "MZ\u0090", "BM......", "井戸端",
            "II*\0", "%!PS-Adobe-3.0"})
    void whatIsNoPictureIsRefusedWhateverItsName(String content) {
        assertRefused("media.refusal.kind", text(content));
    }

    @Test
    void picturesOfOtherKindsAreToldWhatToDo() {
        assertRefused("media.refusal.svg", text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT
                + "</svg>"));
        assertRefused("media.refusal.gif", text("GIF89a" + SCRIPT));
        assertRefused("media.refusal.heic", together(new byte[] {0, 0, 0, 24}, text("ftypheic")));
        assertRefused("media.refusal.heic", together(new byte[] {0, 0, 0, 24}, text("ftypavif")));
        assertRefused("media.refusal.pdf", text("%PDF-1.7"));
        assertRefused("media.refusal.nothing", new byte[0]);
    }

    @Test
    void aPictureThatIsCutOffIsRefusedWhereverItIsCut() {
        for (var whole : new byte[][] {jpeg(200, 150), png(200, 150), resource("lossy.webp"),
                resource("lossless.webp")}) {
            for (var end = 12; end < whole.length; end += Math.max(1, whole.length / 150)) {
                assertRefused("media.refusal.damaged", part(whole, 0, end));
            }
        }
    }

    @Test
    void noDamageDoesMoreThanBeingRefused() {
        var random = new Random(20261121);
        for (var whole : new byte[][] {jpeg(120, 90), png(120, 90), resource("lossy.webp"),
                resource("lossy-clear.webp"), resource("lossless.webp")}) {
            for (var round = 0; round < 300; round++) {
                var damaged = whole.clone();
                for (var i = 0; i <= round % 5; i++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertRefusedOrClean(damaged);
            }
        }
    }

    @Test
    void whereAndWithWhatAPictureWasTakenIsGone() throws IOException {
        for (var print : Darkroom.develop(withSegment(jpeg(1000, 800), 0xe1, exif(6)))) {
            var said = new String(print.jpeg(), StandardCharsets.ISO_8859_1);
            assertFalse(said.contains("Exif") || said.contains("Kamera") || said.contains("Cam\0"));
            try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(print.jpeg()))) {
                for (var segment : JPEGSegmentUtil.readSegments(stream, JPEGSegmentUtil.ALL_SEGMENTS)) {
                    var marker = segment.marker() & 0xff;
                    assertTrue(marker == 0xe0 || marker < 0xe0, "only JFIF and what draws, not " + segment);
                }
            }
        }
    }

    @Test
    void aWebpWhoseTablesAreABombIsRefused() {
        var bomb = MovingWebp.bomb();
        assertTrue(bomb.length < MEGABYTE);
        assertTrue(allocated(() -> assertRefused("media.refusal.damaged", bomb)) < 60 * MEGABYTE);
    }

    @Test
    void tooManyScansAreRefused() {
        var once = jpeg(300, 300);
        var scan = new String(once, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00da");
        var scans = new ByteArrayOutputStream();
        scans.writeBytes(part(once, 0, scan));
        for (var i = 0; i < 2000; i++) {
            scans.writeBytes(part(once, scan, once.length - 2));
        }
        scans.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
        assertRefused("media.refusal.damaged", scans.toByteArray());
    }

    /** A black picture; a pixel of 24 bits has a colour. */
    private static byte[] bomb(int width, int height, int bits, int colour) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) Math.min(8, bits))
                .put((byte) colour).array();
        return together(part(png(2, 2), 0, 8), SamplePictures.chunk("IHDR", header),
                SamplePictures.chunk("IDAT", squeezedZeros(((long) width * bits / 8 + 1) * height)),
                SamplePictures.chunk("IEND", new byte[0]));
    }

    private static long allocated(Runnable work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void assertRefused(String key, byte[] file) {
        assertEquals(key, assertThrows(PictureRefusal.class, () -> Darkroom.develop(file)).messageKey());
    }

    private static void assertClean(byte[] file) {
        for (var print : Darkroom.develop(file)) {
            var said = new String(print.jpeg(), StandardCharsets.ISO_8859_1);
            assertFalse(said.contains("script") || said.contains("PK\3\4") || said.contains("ICC"), "nothing smuggled");
            assertEquals(said.length() - 2, said.lastIndexOf("\u00ff\u00d9"), "nothing behind the end");
            assertEquals(said.lastIndexOf("\u00ff\u00d8\u00ff"), 0, "one picture");
        }
    }

    private static void assertRefusedOrClean(byte[] file) {
        try {
            assertClean(file);
        } catch (PictureRefusal refusal) {
            assertTrue(refusal.messageKey().startsWith("media.refusal."));
        }
    }
}
