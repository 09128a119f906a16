package jp.idobata.web.visitor.paper;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** A path as SVG writes it, as far as our icons do: lines, Bézier curves of the third degree, arcs of circles. */
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Deque<String> tokens = new ArrayDeque<>();
    private final Path2D.Double path = new Path2D.Double();
    private Point2D.Double at = new Point2D.Double();
    private Point2D.Double begin = at;
    private Point2D.Double control;

    SvgPath(String written) {
        TOKEN.matcher(written).results().forEach(match -> tokens.add(match.group()));
    }

    Path2D shape() {
        var command = 'M';
        while (!tokens.isEmpty()) {
            if (Character.isLetter(tokens.peek().charAt(0))) {
                command = tokens.poll().charAt(0);
            }
            step(Character.toUpperCase(command), Character.isLowerCase(command));
            // Further pairs after the first of a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return path;
    }

    private void step(char command, boolean relative) {
        var before = control;
        control = null;
        switch (command) {
            case 'M' -> move(point(relative));
            case 'L' -> line(point(relative));
            case 'H' -> line(new Point2D.Double(number() + (relative ? at.x : 0), at.y));
            case 'V' -> line(new Point2D.Double(at.x, number() + (relative ? at.y : 0)));
            case 'C' -> curve(point(relative), point(relative), point(relative));
            case 'S' -> curve(before == null ? at : new Point2D.Double(2 * at.x - before.x, 2 * at.y - before.y),
                    point(relative), point(relative));
            case 'A' -> arc(relative);
            case 'Z' -> {
                path.closePath();
                at = begin;
            }
            default -> throw new IllegalArgumentException("No step of a path: " + command);
        }
    }

    private double number() {
        return Double.parseDouble(tokens.remove());
    }

    private Point2D.Double point(boolean relative) {
        return new Point2D.Double(number() + (relative ? at.x : 0), number() + (relative ? at.y : 0));
    }

    private void move(Point2D.Double to) {
        path.moveTo(to.x, to.y);
        at = to;
        begin = to;
    }

    private void line(Point2D.Double to) {
        path.lineTo(to.x, to.y);
        at = to;
    }

    private void curve(Point2D.Double first, Point2D.Double second, Point2D.Double to) {
        path.curveTo(first.x, first.y, second.x, second.y, to.x, to.y);
        control = second;
        at = to;
    }

    /** Of a circle: both radii are the same, so it does not matter how it is turned. */
    private void arc(boolean relative) {
        var radius = number();
        number();
        number();
        // Two flags that may stand without a space between them and what follows.
        var large = flag();
        var clockwise = flag();
        var to = point(relative);
        var half = at.distance(to) / 2;
        var far = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large == clockwise ? -1 : 1);
        var centreX = (at.x + to.x) / 2 - far * (to.y - at.y) / (2 * half);
        var centreY = (at.y + to.y) / 2 + far * (to.x - at.x) / (2 * half);
        var start = Math.toDegrees(Math.atan2(centreY - at.y, at.x - centreX));
        var end = Math.toDegrees(Math.atan2(centreY - to.y, to.x - centreX));
        var extent = ((end - start) % 360 + 360) % 360 - (clockwise ? 360 : 0);
        path.append(new Arc2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius, start, extent,
                Arc2D.OPEN), true);
        at = to;
    }

    private boolean flag() {
        var token = tokens.remove();
        if (token.length() > 1) {
            tokens.push(token.substring(1));
        }
        return token.startsWith("1");
    }
}
