package jp.idobata.web.staff.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.idobata.insight.connect.Wish;
import jp.idobata.publishing.PublicArea;

/**
 * The whole town as a small drawing that one can point at: each district a dot, some with their names. It has no tiles,
 * for to fetch them would tell somebody else where one looks.
 *
 * @param latitude of the middle
 * @param longitude of the middle
 * @param metres how much of the town one pixel is
 * @param areas districts with a point
 */
record TownSketch(double latitude, double longitude, double metres, List<PublicArea> areas) {

    static final int WIDTH = 280;
    static final int HEIGHT = 280;

    private static final double METRES_A_DEGREE = 111_320;
    private static final int MARGIN = 18;
    private static final int NAME_ACROSS = 62;
    private static final int NAME_DOWN = 15;

    static Optional<TownSketch> of(List<PublicArea> all) {
        var areas = all.stream().filter(area -> area.parts().isEmpty() && area.latitude() != null
                && area.longitude() != null).toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        var latitudes = areas.stream().mapToDouble(PublicArea::latitude).summaryStatistics();
        var longitudes = areas.stream().mapToDouble(PublicArea::longitude).summaryStatistics();
        var middle = (latitudes.getMin() + latitudes.getMax()) / 2;
        var down = (latitudes.getMax() - latitudes.getMin()) * METRES_A_DEGREE / (HEIGHT - 2 * MARGIN);
        var across = (longitudes.getMax() - longitudes.getMin()) * METRES_A_DEGREE * Math.cos(Math.toRadians(middle))
                / (WIDTH - 2 * MARGIN);
        return Optional.of(new TownSketch(middle, (longitudes.getMin() + longitudes.getMax()) / 2,
                Math.max(1, Math.max(down, across)), areas));
    }

    /** The place a pixel stands for. */
    Wish.Point at(int x, int y) {
        return new Wish.Point(latitude - (y - HEIGHT / 2.0) * metres / METRES_A_DEGREE,
                longitude + (x - WIDTH / 2.0) * metres / METRES_A_DEGREE / Math.cos(Math.toRadians(latitude)));
    }

    /** The district nearest to a place. */
    String near(Wish.Point point) {
        return areas.stream().min((one, other) -> Double.compare(distance(one, point), distance(other, point)))
                .map(PublicArea::name).orElse("");
    }

    private double distance(PublicArea area, Wish.Point point) {
        return Math.hypot(area.latitude() - point.latitude(), (area.longitude() - point.longitude())
                * Math.cos(Math.toRadians(latitude)));
    }

    /** The drawing, in colours that can be told from both grounds. */
    String svg() {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\""
                + HEIGHT + "\" font-family=\"sans-serif\" font-size=\"11\" fill=\"#22262b\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fbf8f1\" stroke=\"#6f6a60\"/>");
        var named = new ArrayList<int[]>();
        var names = new StringBuilder();
        for (var area : areas) {
            var x = (int) Math.round(WIDTH / 2.0 + (area.longitude() - longitude) * METRES_A_DEGREE
                    * Math.cos(Math.toRadians(latitude)) / metres);
            var y = (int) Math.round(HEIGHT / 2.0 - (area.latitude() - latitude) * METRES_A_DEGREE / metres);
            svg.append(String.format(Locale.ROOT, "<circle cx=\"%d\" cy=\"%d\" r=\"3.5\" fill=\"#1f4e79\"/>", x, y));
            if (x < WIDTH - NAME_ACROSS && named.stream().noneMatch(other -> Math.abs(other[0] - x) < NAME_ACROSS
                    && Math.abs(other[1] - y) < NAME_DOWN)) {
                named.add(new int[] {x, y});
                names.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>", x + 6, y + 4,
                        area.name().replace("&", "&amp;").replace("<", "&lt;")));
            }
        }
        // A rim in the colour of the ground keeps names readable over the dots of others.
        return svg.append("<g stroke=\"#fbf8f1\" stroke-width=\"4\" paint-order=\"stroke\">").append(names)
                .append("</g></svg>").toString();
    }
}
