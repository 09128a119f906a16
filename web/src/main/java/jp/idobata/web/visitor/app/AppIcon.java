package jp.idobata.web.visitor.app;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * The site's sign as a picture: a well seen from above, with four people around it, as favicon.svg draws it.
 *
 * @param pixels width and height
 * @param maskable whether it fills its square, with all that matters within the middle four fifths: systems cut such
 *     icons to a shape of their own (W3C Web Application Manifest, "safe zone")
 * @param ground colour of the square, {@code #rrggbb}
 */
record AppIcon(int pixels, boolean maskable, String ground) {

    /** Width of the drawing in its own units. */
    private static final double WIDTH = 40;
    private static final double CORNER = 18;
    private static final double SAFE = 0.8;
    private static final Color WELL = new Color(0xfffdf9);
    private static final Color PEOPLE = new Color(0xf6a873);
    private static final double NEAR = 11;
    private static final double FAR = 29;
    private static final double[] BARS = {16.3, 23.7};
    private static final double[][] HEADS = {{20, 5.6}, {20, 34.4}, {5.6, 20}, {34.4, 20}};
    private static final double HEAD = 2.9;

    /** The picture as PNG. */
    byte[] png() {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(pixels / WIDTH, pixels / WIDTH);
        draw(pen);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(Graphics2D pen) {
        var corner = maskable ? 0 : CORNER;
        pen.setColor(Color.decode(ground));
        pen.fill(new RoundRectangle2D.Double(0, 0, WIDTH, WIDTH, corner, corner));
        if (maskable) {
            pen.translate(WIDTH * (1 - SAFE) / 2, WIDTH * (1 - SAFE) / 2);
            pen.scale(SAFE, SAFE);
        }
        pen.setColor(WELL);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var bar : BARS) {
            pen.draw(new Line2D.Double(bar, NEAR, bar, FAR));
            pen.draw(new Line2D.Double(NEAR, bar, FAR, bar));
        }
        pen.setColor(PEOPLE);
        for (var head : HEADS) {
            pen.fill(new Ellipse2D.Double(head[0] - HEAD, head[1] - HEAD, 2 * HEAD, 2 * HEAD));
        }
    }
}
