package jp.idobata.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

/** A flyer as a printing shop sends it: four inks. */
class InkColoursTest {

    private static final int SIZE = 64;

    @Test
    void aFlyerInFourInksShowsItsColours() throws IOException {
        // Written without Adobe's segment: 255 is full ink.
        assertSeen(new Color(200, 30, 30), inks(55, 225, 225, 0), new byte[0]);
        assertSeen(new Color(100, 100, 100), inks(0, 0, 0, 155), new byte[0]);
    }

    @Test
    void adobesInksAreInverted() throws IOException {
        var adobe = new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        assertSeen(new Color(200, 30, 30), inks(200, 30, 30, 255), adobe);
        // As brightness and differences, which that red is: Y 81, Cb 99, Cr 213.
        var coded = adobe.clone();
        coded[11] = 2;
        assertSeen(new Color(200, 30, 30), inks(81, 99, 213, 255), coded);
    }

    private static void assertSeen(Color expected, WritableRaster inks, byte[] adobe) throws IOException {
        var file = jpeg(inks);
        var seen = new Color(SamplePictures.image(Darkroom.develop(adobe.length == 0 ? file
                : SamplePictures.withSegment(file, 0xee, adobe)).get(0).jpeg()).getRGB(SIZE / 2, SIZE / 2));
        assertEquals(expected.getRed(), seen.getRed(), 6, () -> "" + seen);
        assertEquals(expected.getGreen(), seen.getGreen(), 6, () -> "" + seen);
        assertEquals(expected.getBlue(), seen.getBlue(), 6, () -> "" + seen);
    }

    private static WritableRaster inks(int... values) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIZE, SIZE, 4, new Point());
        for (var y = 0; y < SIZE; y++) {
            for (var x = 0; x < SIZE; x++) {
                raster.setPixel(x, y, values);
            }
        }
        return raster;
    }

    private static byte[] jpeg(Raster inks) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        writer.dispose();
        return out.toByteArray();
    }
}
