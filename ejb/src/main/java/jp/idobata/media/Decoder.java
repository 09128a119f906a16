package jp.idobata.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Makes pixels of a sifted file, no more of them than needed: of a large picture every second or third is read. The
 * readers are taken by name, so no other plug-in of the server ever gets to see a stranger's file.
 */
final class Decoder implements IIOReadWarningListener {

    /** Bytes of decoded pixels at most; a photograph of 12 megapixels is read whole. */
    static final long PIXELS_MOST_BYTES = 40L << 20;

    /** What libjpeg says where the data end in the middle of the picture; it would fill the rest with grey. */
    private static final String CUT_OFF = "premature end";

    private final Essence essence;
    private boolean cutOff;

    private Decoder(Essence essence) {
        this.essence = essence;
    }

    /**
     * The pixels of a picture, not yet upright.
     *
     * @throws PictureRefusal if the file is damaged
     */
    static BufferedImage decode(Essence essence) {
        return new Decoder(essence).decode();
    }

    /** How many pixels, in each direction, one is read of. */
    static int step(Essence essence) {
        var step = 1;
        while (essence.pixels() * essence.pixelBytes() / ((long) step * step) > PIXELS_MOST_BYTES) {
            step++;
        }
        return step;
    }

    private BufferedImage decode() {
        ImageReader reader = null;
        try (var stream = new FrugalStream(essence.file(), essence.allocation())) {
            reader = reader();
            reader.addIIOReadWarningListener(this);
            reader.setInput(stream, true, true);
            if (reader.getWidth(0) != essence.width() || reader.getHeight(0) != essence.height()) {
                throw PictureRefusal.damaged();
            }
            var image = read(reader);
            if (cutOff) {
                throw PictureRefusal.damaged();
            }
            return image;
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | NullPointerException | ArithmeticException | NegativeArraySizeException | ClassCastException e) {
            // Readers answer what they do not expect with any of these.
            throw PictureRefusal.damaged();
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private BufferedImage read(ImageReader reader) throws IOException {
        var param = reader.getDefaultReadParam();
        subsample(param);
        return essence.kind() == PictureKind.JPEG && essence.pixelBytes() == InkColours.INKS
                ? InkColours.of(essence.file()).screen(reader.readRaster(0, param)) : reader.read(0, param);
    }

    private void subsample(ImageReadParam param) {
        var step = step(essence);
        if (step > 1) {
            param.setSourceSubsampling(Math.min(step, essence.width()), Math.min(step, essence.height()), 0, 0);
        }
    }

    private ImageReader reader() throws IOException {
        return switch (essence.kind()) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        cutOff |= warning != null && warning.toLowerCase(Locale.ROOT).contains(CUT_OFF);
    }
}
