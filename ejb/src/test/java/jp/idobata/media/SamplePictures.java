package jp.idobata.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** The autumn fair as people photograph it: red, green, blue and white, each in its quarter; and what goes wrong. */
final class SamplePictures {

    static final Color RED = new Color(200, 30, 30);
    static final Color GREEN = new Color(30, 160, 60);
    static final Color BLUE = new Color(30, 60, 200);

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private SamplePictures() {
    }

    /** Red and green above, blue and white below. */
    static BufferedImage fair(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        fill(pen, Color.WHITE, 0, 0, width, height);
        fill(pen, RED, 0, 0, width / 2, height / 2);
        fill(pen, GREEN, width / 2, 0, width - width / 2, height / 2);
        fill(pen, BLUE, 0, height / 2, width / 2, height - height / 2);
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    static byte[] jpeg(int width, int height) {
        return file(fair(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(fair(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] file(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String name) {
        try (var file = SamplePictures.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] together(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] part(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, from, to);
    }

    /** A JPEG with one more segment after its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var length = content.length + 2;
        return together(part(jpeg, 0, 2), new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length},
                content, part(jpeg, 2, jpeg.length));
    }

    /** A block of EXIF that says how the camera was held and where. */
    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(300);
        tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x010f).putShort((short) 2).putInt(12).putInt(100);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(120);
        tiff.putInt(0);
        tiff.position(100).put(text("Kamera Cam\0\0"));
        tiff.position(120).putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(text("N\0\0\0"));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(200).putInt(0);
        tiff.position(200).putInt(34).putInt(1).putInt(20).putInt(1).putInt(3481).putInt(100);
        return together(text("Exif\0\0"), tiff.array());
    }

    /** A PNG that says to be so large, whatever it holds. */
    static byte[] png(int width, int height, int depth, int colour, byte[] rows, byte[]... more) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colour).array();
        return together(PNG, chunk("IHDR", header), together(more), chunk("IDAT", squeezed(rows)),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(text(name));
        crc.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(text(name)).put(content)
                .putInt((int) crc.getValue()).array();
    }

    static byte[] squeezed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** So many zeros, squeezed without ever lying in memory. */
    static byte[] squeezedZeros(long count) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            var some = new byte[1 << 16];
            for (var left = count; left > 0; left -= some.length) {
                deflater.write(some, 0, (int) Math.min(left, some.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
