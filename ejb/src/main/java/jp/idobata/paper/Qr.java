package jp.idobata.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** An address that a telephone's camera reads, in squares, with the white rim that it needs. */
public final class Qr implements Drawing {

    private static final int RIM = 4;

    private final BitMatrix squares;

    /** For that address. A quarter of it may be dirty or torn. */
    public Qr(String address) {
        try {
            squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, RIM,
                    EncodeHintType.CHARACTER_SET, "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    @Override
    public void draw(Graphics2D pen, double width, double height) {
        var size = Math.min(width, height) / squares.getWidth();
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(0, 0, size * squares.getWidth(), size * squares.getWidth()));
        pen.setColor(Color.BLACK);
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                var run = run(x, y);
                if (run > 0) {
                    pen.fill(new Rectangle2D.Double(x * size, y * size, run * size, size));
                    x += run;
                }
            }
        }
    }

    /** How many dark squares there are from here on: drawn as one, so that no hair's breadth is left between them. */
    private int run(int x, int y) {
        var run = 0;
        while (x + run < squares.getWidth() && squares.get(x + run, y)) {
            run++;
        }
        return run;
    }

    /** The same as a drawing for screens. */
    public String svg(String title) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                var run = run(x, y);
                if (run > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(run).append("v1h-")
                            .append(run).append('z');
                    x += run;
                }
            }
        }
        var size = squares.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" width=\""
                + size * 8 + "\" height=\"" + size * 8 + "\" role=\"img\" shape-rendering=\"crispEdges\"><title>"
                + title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "</title><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path
                + "\"/></svg>\n";
    }
}
