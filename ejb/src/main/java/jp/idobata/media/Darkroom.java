package jp.idobata.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a stranger's picture anew: upright, on white ground, in up to three widths. What leaves this room was written
 * by the town, pixel by pixel; of the file that came in nothing is left but what one sees.
 */
final class Darkroom {

    /** Widths that pictures are kept in: for cards, for a phone, for a large screen. */
    static final List<Integer> WIDTHS = List.of(320, 800, 1600);
    /** Most pixels of a picture that comes in: what the largest cameras of telephones make by default. */
    static final long PIXELS_MOST = 40_000_000;
    /** A picture is at most so many times as high as it is asked to be wide. */
    private static final int TALL_MOST = 2;
    private static final float QUALITY = 0.82f;
    private static final int MILLION = 1_000_000;

    private Darkroom() {
    }

    /**
     * The prints of a picture, the smallest first; at least one, and none larger than the picture was.
     *
     * @throws PictureRefusal if it is no picture that is taken in, is damaged, or is too large to be opened
     */
    static List<Print> develop(byte[] file) {
        var essence = Sieve.of(file);
        if (essence.pixels() > PIXELS_MOST) {
            throw PictureRefusal.tooManyPixels((int) (PIXELS_MOST / MILLION));
        }
        var step = Decoder.step(essence);
        var decoded = essence.pixels() / step / step * essence.pixelBytes();
        return Workbench.get().work(essence.memory() + decoded, () -> prints(essence));
    }

    private static List<Print> prints(Essence essence) {
        var image = Decoder.decode(essence);
        var prints = new ArrayList<Print>();
        for (var width : WIDTHS.stream().sorted(Comparator.reverseOrder()).toList()) {
            var size = Size.within(essence, width);
            if (width.equals(WIDTHS.get(0)) || size.width > Size.within(essence, narrower(width)).width) {
                image = scaled(image, essence.turn().isSideways() ? size.turned() : size);
                prints.add(0, new Print(width, size.width, size.height, jpeg(upright(image, essence.turn()))));
            }
        }
        return prints;
    }

    private static int narrower(int width) {
        return WIDTHS.get(WIDTHS.indexOf(width) - 1);
    }

    /** Halved as long as that is not too small, so that no pixel is left out; then to size. On white. */
    private static BufferedImage scaled(BufferedImage image, Size size) {
        var now = image;
        while (now.getWidth() >= 2 * size.width && now.getHeight() >= 2 * size.height && now.getWidth() > 2) {
            now = drawn(now, new Size((now.getWidth() + 1) / 2, (now.getHeight() + 1) / 2));
        }
        return drawn(now, size);
    }

    private static BufferedImage drawn(BufferedImage image, Size size) {
        var result = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        var pen = pen(result);
        pen.drawImage(image, 0, 0, size.width, size.height, Color.WHITE, null);
        pen.dispose();
        return result;
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }

    private static BufferedImage upright(BufferedImage image, Turn turn) {
        if (turn == Turn.UPRIGHT) {
            return image;
        }
        var size = new Size(image.getWidth(), image.getHeight());
        var to = turn.isSideways() ? size.turned() : size;
        var result = new BufferedImage(to.width, to.height, BufferedImage.TYPE_INT_RGB);
        var pen = result.createGraphics();
        pen.drawImage(image, turn.transform(to.width, to.height), null);
        pen.dispose();
        return result;
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var file = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(file)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** Width and height in pixels. */
    private record Size(int width, int height) {

        /** The size of the upright picture that is to be so wide at most. */
        static Size within(Essence essence, int most) {
            var size = new Size(essence.width(), essence.height());
            var full = essence.turn().isSideways() ? size.turned() : size;
            var scale = Math.min(1, Math.min((double) most / full.width, (double) most * TALL_MOST / full.height));
            return new Size(Math.max(1, (int) Math.round(full.width * scale)),
                    Math.max(1, (int) Math.round(full.height * scale)));
        }

        Size turned() {
            return new Size(height, width);
        }
    }
}
