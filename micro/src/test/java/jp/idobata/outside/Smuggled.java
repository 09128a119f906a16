package jp.idobata.outside;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files that come as pictures: good ones, and such as are no pictures or more than that. */
final class Smuggled {

    static final String SCRIPT = "<script>alert(7919)</script>";

    private Smuggled() {
    }

    /** What each hostile file is answered with: a piece of the sentence that says what to do. */
    static Map<byte[], String> hostile() {
        var files = new LinkedHashMap<byte[], String>();
        files.put(bomb(30_000, 30_000), "4000万画素");
        files.put(text("<!doctype html><html>" + SCRIPT), "写真として開けないファイル");
        files.put(text("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>"), "SVGは使えません");
        files.put(text("GIF89a"), "GIFは使えません");
        files.put(text("\0\0\0\30ftypheic"), "HEIC");
        var cut = photograph(Color.RED);
        files.put(Arrays.copyOf(cut, cut.length / 2), "途中で切れている");
        files.put(together(photograph(Color.RED), new byte[10 << 20]), "10MB");
        files.put(new byte[0], "先に、写真を選んでください");
        return files;
    }

    /** A photograph with the place it was taken at, and a page with a script behind its end. */
    static byte[] polyglot(Color colour) {
        var jpeg = photograph(colour);
        var exif = together(text("Exif\0\0MM\0*"), new byte[] {0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0},
                text("GPSLatitude N34"));
        var segment = ByteBuffer.allocate(exif.length + 4).put((byte) 0xff).put((byte) 0xe1)
                .putShort((short) (exif.length + 2)).put(exif).array();
        return together(Arrays.copyOf(jpeg, 2), segment,
                Arrays.copyOfRange(jpeg, 2, jpeg.length), text("<html>" + SCRIPT + "PK\3\4"));
    }

    /** 1200 wide and 900 high. */
    static byte[] photograph(Color colour) {
        var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(100, 100, 900, 600);
        pen.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A black PNG of one bit a pixel. */
    static byte[] bomb(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
        var rows = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(rows)) {
            for (var y = 0; y < height; y++) {
                deflater.write(new byte[width / 8 + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return together(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, chunk("IHDR", header),
                chunk("IDAT", rows.toByteArray()), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(text(name));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(text(name)).put(content)
                .putInt((int) crc.getValue()).array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] together(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
