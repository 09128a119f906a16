package jp.idobata.web.visitor.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.paper.Drawing;
import jp.idobata.publishing.paper.Ground;

/**
 * Where a place is, without a map: the outline of its district, a pin, and what lies about by name. North is above.
 *
 * @param at the place
 * @param ground what lies about
 * @param shape width of the drawing by its height
 * @param colour of the pin
 */
record Way(Ground.Point at, Ground ground, double shape, Color colour) implements Drawing {

    private static final double METRES_A_DEGREE = 111_320;
    private static final int NAMES_MOST = 7;
    private static final double LEAST = 350;
    private static final double MOST = 1600;
    /** How many letters of a name are as wide as the drawing. */
    private static final double LETTERS_ACROSS = 27;
    private static final double LINES_DOWN = 11;
    private static final Color GROUND = new Color(0xF4F0E6);
    private static final Color DISTRICT = new Color(0xE6EFD9);
    private static final Color LINE = new Color(0x8C8674);
    private static final String PIN = "M0 0c-4.5-4.8-7-8.3-7-11.5a7 7 0 0 1 14 0c0 3.2-2.5 6.7-7 11.5z";

    /** A name on the drawing, in hundredths of its width and height; the name stands to the right of its dot. */
    record Label(String text, double x, double y, boolean district) {
    }

    /** Half of what is seen from north to south, in metres: as much as it takes for some names to be seen. */
    double reach() {
        var near = ground.names().stream().mapToDouble(name -> Math.max(Math.abs(north(name.at())),
                Math.abs(east(name.at())) / shape)).sorted().skip(3).findFirst().orElse(MOST);
        return Math.max(LEAST, Math.min(MOST, near * 1.15));
    }

    private double north(Ground.Point point) {
        return (point.latitude() - at.latitude()) * METRES_A_DEGREE;
    }

    private double east(Ground.Point point) {
        return (point.longitude() - at.longitude()) * METRES_A_DEGREE * Math.cos(Math.toRadians(at.latitude()));
    }

    /** How long the bar of the scale is in the town. */
    int scaleMetres() {
        var reach = reach();
        return Stream.of(1000, 500, 200, 100).filter(metres -> metres < reach * 0.8).findFirst().orElse(100);
    }

    /** The names that stand in nobody's way. */
    List<Label> labels() {
        var reach = reach();
        var taken = new ArrayList<Label>();
        // The pin, the north, the scale and the name of the place itself.
        taken.add(new Label("ここです。", 44, 50, false));
        taken.add(new Label("ここ", 46, 38, false));
        taken.add(new Label("北", 94, 3, false));
        taken.add(new Label("0000000", 0, 92, false));
        var mine = taken.size();
        for (var name : ground.names()) {
            var label = new Label(name.text(), 50 + east(name.at()) / reach / shape * 50,
                    50 - north(name.at()) / reach * 50, name.district());
            if (inside(label) && taken.stream().noneMatch(other -> meet(label, other))
                    && taken.size() - mine < NAMES_MOST) {
                taken.add(label);
            }
        }
        return taken.subList(mine, taken.size());
    }

    private static double width(Label label) {
        return (label.text().length() + 1.5) / LETTERS_ACROSS * 100;
    }

    private static boolean inside(Label label) {
        return label.x() > 2 && label.x() + width(label) < 99 && label.y() > 6 && label.y() < 94;
    }

    private static boolean meet(Label one, Label other) {
        return Math.abs(one.y() - other.y()) < 100 / LINES_DOWN && one.x() < other.x() + width(other)
                && other.x() < one.x() + width(one);
    }

    @Override
    public void draw(Graphics2D pen, double width, double height) {
        var metre = height / 2 / reach();
        pen.clip(new Rectangle2D.Double(0, 0, width, height));
        pen.setColor(GROUND);
        pen.fill(new Rectangle2D.Double(0, 0, width, height));
        var line = (float) height / 140;
        if (!ground.rings().isEmpty()) {
            var outline = outline(width, height, metre);
            pen.setColor(DISTRICT);
            pen.fill(outline);
            pen.setColor(LINE);
            pen.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(outline);
        }
        pen.setColor(LINE);
        for (var label : labels()) {
            pen.fill(new Ellipse2D.Double(label.x() / 100 * width - 1.6 * line, label.y() / 100 * height - 1.6 * line,
                    3.2 * line, 3.2 * line));
        }
        pen.setColor(Color.BLACK);
        pen.fill(new Rectangle2D.Double(width * 0.03, height * 0.95, scaleMetres() * metre, line));
        pin(pen, width / 2, height / 2, height / 110);
    }

    private Path2D outline(double width, double height, double metre) {
        var outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : ground.rings()) {
            var first = true;
            for (var point : ring) {
                var x = width / 2 + east(point) * metre;
                var y = height / 2 - north(point) * metre;
                if (first) {
                    outline.moveTo(x, y);
                } else {
                    outline.lineTo(x, y);
                }
                first = false;
            }
            outline.closePath();
        }
        return outline;
    }

    private void pin(Graphics2D pen, double x, double y, double size) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        pen.setColor(colour);
        pen.fill(place.createTransformedShape(new SvgPath(PIN).shape()));
        pen.setColor(Color.WHITE);
        pen.fill(place.createTransformedShape(new Ellipse2D.Double(-2.6, -14.1, 5.2, 5.2)));
    }
}
