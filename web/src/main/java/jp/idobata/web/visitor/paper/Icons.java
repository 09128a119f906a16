package jp.idobata.web.visitor.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.idobata.paper.Drawing;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The site's own drawings, read from its icon sheet: one line weight, 24 by 24. */
final class Icons {

    private static final double SIZE = 24;
    private static final float WEIGHT = 1.6f;

    private final Map<String, Shape> shapes = new HashMap<>();

    /** @param sheet the icon sheet */
    Icons(InputStream sheet) throws IOException {
        try {
            var symbols = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(sheet)
                    .getElementsByTagName("symbol");
            for (var i = 0; i < symbols.getLength(); i++) {
                var symbol = (Element) symbols.item(i);
                if ("0 0 24 24".equals(symbol.getAttribute("viewBox"))) {
                    shapes.put(symbol.getAttribute("id"), shape(symbol));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The icon sheet cannot be read", e);
        }
    }

    boolean has(String name) {
        return shapes.containsKey(name);
    }

    /** A drawing in a colour. */
    Drawing icon(String name, Color colour) {
        var shape = shapes.get(name);
        return (pen, width, height) -> {
            var scale = Math.min(width, height) / SIZE;
            var place = AffineTransform.getTranslateInstance((width - SIZE * scale) / 2, (height - SIZE * scale) / 2);
            place.scale(scale, scale);
            pen.setColor(colour);
            pen.setStroke(new BasicStroke((float) (WEIGHT * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(place.createTransformedShape(shape));
        };
    }

    private static Shape shape(Element symbol) {
        var all = new Path2D.Double();
        for (var node = symbol.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                all.append(part(part), false);
            }
        }
        return all;
    }

    private static Shape part(Element part) {
        return switch (part.getTagName()) {
            case "path" -> new SvgPath(part.getAttribute("d")).shape();
            case "circle" -> ellipse(part, number(part, "r"), number(part, "r"));
            case "ellipse" -> ellipse(part, number(part, "rx"), number(part, "ry"));
            case "rect" -> new RoundRectangle2D.Double(number(part, "x"), number(part, "y"), number(part, "width"),
                    number(part, "height"), 2 * number(part, "rx"), 2 * number(part, "rx"));
            default -> throw new IllegalArgumentException("No drawing: " + part.getTagName());
        };
    }

    private static Shape ellipse(Element part, double across, double down) {
        return new Ellipse2D.Double(number(part, "cx") - across, number(part, "cy") - down, 2 * across, 2 * down);
    }

    private static double number(Element part, String name) {
        return part.hasAttribute(name) ? Double.parseDouble(part.getAttribute(name)) : 0;
    }
}
