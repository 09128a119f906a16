package jp.idobata.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows on a screen what will print: the very PDF, as a picture. */
public final class Screen {

    /** Most pages that are shown. */
    private static final int PAGES_MOST = 3;
    private static final int GAP = 12;
    private static final Color BETWEEN = new Color(0xD8D2C4);

    private Screen() {
    }

    /**
     * The pages of a PDF below each other, as PNG.
     *
     * @param width in pixels
     */
    public static byte[] png(byte[] pdf, int width) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (var page = 0; page < Math.min(PAGES_MOST, document.getNumberOfPages()); page++) {
                pages.add(renderer.renderImage(page, width / document.getPage(page).getMediaBox().getWidth()));
            }
            var file = new ByteArrayOutputStream();
            ImageIO.write(joined(pages), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage joined(ArrayList<BufferedImage> pages) {
        if (pages.size() == 1) {
            return pages.get(0);
        }
        var width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        var height = pages.stream().mapToInt(page -> page.getHeight() + GAP).sum() - GAP;
        var all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = all.createGraphics();
        pen.setColor(BETWEEN);
        pen.fillRect(0, 0, width, height);
        var top = 0;
        for (var page : pages) {
            pen.drawImage(page, 0, top, null);
            top += page.getHeight() + GAP;
        }
        pen.dispose();
        return all;
    }
}
