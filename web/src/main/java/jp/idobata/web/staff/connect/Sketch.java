package jp.idobata.web.staff.connect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import jp.idobata.insight.connect.Wish;
import jp.idobata.publishing.PublicArea;

/**
 * Where those picked are, drawn without a map: dots with their numbers, north above, the names of the districts around
 * for bearings. Lengths in millimetres of paper.
 *
 * @param marks dots; what is in one spot has one
 * @param start where they set out from; null if it is not to be drawn
 * @param places names for bearings
 * @param scaleMetres how long the bar of the scale is in the town
 * @param scale how long it is on paper
 */
public record Sketch(List<Mark> marks, Mark start, List<Mark> places, int scaleMetres, double scale) {

    /** Width on paper. */
    public static final int WIDTH = 180;
    /** Height on paper. */
    public static final int HEIGHT = 62;

    private static final double METRES_A_DEGREE = 111_320;
    private static final double MARGIN = 14;
    private static final double LEAST_METRES = 600;
    private static final double SAME = 5;
    private static final double RADIUS = 4.5;
    private static final double WIDER = 8;
    private static final int PLACES_MOST = 7;
    private static final double APART_ACROSS = 34;
    private static final double APART_DOWN = 9;

    /** Something at a spot of the paper. */
    public record Mark(double x, double y, String text) {

        /** How wide a dot is that holds the text: round for one number, longer for each that shares it. */
        public double width() {
            return 2 * RADIUS + text.length() / 2 * WIDER;
        }
    }

    private record Spot(double latitude, double longitude, String text) {
    }

    /** From metres of the town to the paper. */
    private record Projection(double latitude, double longitude, double metres) {

        static Projection of(List<Spot> spots) {
            var south = all(spots, true).min().orElseThrow();
            var north = all(spots, true).max().orElseThrow();
            var west = all(spots, false).min().orElseThrow();
            var east = all(spots, false).max().orElseThrow();
            var middle = (south + north) / 2;
            var across = (east - west) * METRES_A_DEGREE * Math.cos(Math.toRadians(middle)) / (WIDTH - 2 * MARGIN);
            var down = (north - south) * METRES_A_DEGREE / (HEIGHT - 2 * MARGIN);
            return new Projection(middle, (west + east) / 2, Math.max(Math.max(across, down), LEAST_METRES / HEIGHT));
        }

        private static DoubleStream all(List<Spot> spots, boolean latitudes) {
            return spots.stream().mapToDouble(spot -> latitudes ? spot.latitude() : spot.longitude());
        }

        Mark mark(Spot spot) {
            var x = (spot.longitude() - longitude) * METRES_A_DEGREE * Math.cos(Math.toRadians(latitude)) / metres;
            var y = (latitude - spot.latitude()) * METRES_A_DEGREE / metres;
            return new Mark(round(WIDTH / 2.0 + x), round(HEIGHT / 2.0 + y), spot.text());
        }
    }

    /** The sketch; null if of none is known where it is. */
    static Sketch of(List<Sheet.Item> items, Wish.Point start, List<PublicArea> areas) {
        var spots = items.stream().filter(item -> item.latitude() != null && item.longitude() != null)
                .map(item -> new Spot(item.latitude(), item.longitude(), String.valueOf(item.number()))).toList();
        if (spots.isEmpty()) {
            return null;
        }
        var from = start == null ? null : new Spot(start.latitude(), start.longitude(), "");
        var paper = Projection.of(from == null ? spots : Stream.concat(spots.stream(), Stream.of(from)).toList());
        var marks = joined(spots.stream().map(paper::mark).toList());
        var metres = Stream.of(5000, 2000, 1000, 500, 200, 100).filter(length -> length / paper.metres() <= 45)
                .findFirst().orElse(100);
        var begin = from == null ? null : paper.mark(from);
        return new Sketch(marks, begin, places(areas, paper, marks, begin), metres, round(metres / paper.metres()));
    }

    /** What lies in one spot shares a dot. */
    private static List<Mark> joined(List<Mark> marks) {
        var joined = new ArrayList<Mark>();
        for (var mark : marks) {
            var same = joined.stream().filter(other -> Math.hypot(other.x() - mark.x(), other.y() - mark.y()) < SAME)
                    .findFirst();
            if (same.isPresent()) {
                joined.set(joined.indexOf(same.get()), new Mark(same.get().x(), same.get().y(),
                        same.get().text() + "・" + mark.text()));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    /** District names that stand in nobody's way. */
    private static List<Mark> places(List<PublicArea> areas, Projection paper, List<Mark> marks, Mark start) {
        var taken = new ArrayList<>(marks);
        if (start != null) {
            taken.add(start);
        }
        var places = new LinkedHashMap<String, Mark>();
        areas.stream().filter(area -> area.latitude() != null && area.parts().isEmpty())
                .map(area -> paper.mark(new Spot(area.latitude(), area.longitude(), area.name())))
                .filter(mark -> mark.x() > 2 && mark.x() < WIDTH - APART_ACROSS && mark.y() > 6
                        && mark.y() < HEIGHT - MARGIN)
                .sorted(Comparator.comparing(mark -> Math.hypot(mark.x() - WIDTH / 2.0, mark.y() - HEIGHT / 2.0)))
                .filter(mark -> taken.stream().noneMatch(other -> Math.abs(other.x() - mark.x()) < APART_ACROSS
                        && Math.abs(other.y() - mark.y()) < APART_DOWN) && taken.add(mark))
                .limit(PLACES_MOST).forEach(mark -> places.put(mark.text(), mark));
        return List.copyOf(places.values());
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
