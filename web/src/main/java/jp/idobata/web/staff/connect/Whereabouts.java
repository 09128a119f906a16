package jp.idobata.web.staff.connect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.area.Geocoding;
import jp.idobata.insight.connect.Wish;
import jp.idobata.publishing.PublicArea;

/**
 * Where somebody sets out from: a point just pointed at on the sketch of the town, else a town's name, else a point
 * that was pointed at before, else an area.
 *
 * @param point null if that is not said, or not known
 * @param area number of the area that is chosen; null if none is
 * @param name the town that was found, the area, or the area near the point; empty if nothing
 * @param pointed the point that was pointed at, for the form; empty if none was
 * @param unknown whether a town was typed that is not known
 * @param unplaced whether an area was chosen of which nobody knows where it lies
 */
public record Whereabouts(Wish.Point point, Long area, String name, String pointed, boolean unknown,
        boolean unplaced) {

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}\\.\\d{1,9}),(-?\\d{1,3}\\.\\d{1,9})");

    static Whereabouts of(Typed typed, List<PublicArea> areas, Geocoding geocoding) {
        var chosen = areas.stream().filter(area -> String.valueOf(area.id()).equals(typed.word("area"))).findFirst();
        var number = chosen.map(PublicArea::id).orElse(null);
        var sketch = TownSketch.of(areas);
        var pin = sketch.flatMap(town -> pin(typed, town));
        var town = typed.word("from");
        if (pin.isEmpty() && !town.isEmpty()) {
            return geocoding.find(town).map(found -> new Whereabouts(new Wish.Point(found.latitude(),
                    found.longitude()), number, found.town(), "", false, false))
                    .orElse(new Whereabouts(null, number, "", "", true, false));
        }
        return pin.or(() -> before(typed)).map(point -> new Whereabouts(point, number, sketch.map(drawn -> drawn
                .near(point)).orElse(""), point.latitude() + "," + point.longitude(), false, false))
                .or(() -> chosen.map(area -> at(area, geocoding.middle(area.id())
                        .map(point -> new Wish.Point(point.latitude(), point.longitude())))))
                .orElse(new Whereabouts(null, number, "", "", false, false));
    }

    /** An area without an anchor has a middle, if it or a part of it lies anywhere. */
    private static Whereabouts at(PublicArea area, Optional<Wish.Point> middle) {
        var anchor = area.latitude() == null ? middle : Optional.of(new Wish.Point(area.latitude(), area.longitude()));
        return new Whereabouts(anchor.orElse(null), area.id(), anchor.isPresent() ? area.name() : "", "", false,
                anchor.isEmpty());
    }

    /** Browsers say which pixel was pressed; by the keyboard, the corner, which means nothing. */
    private static Optional<Wish.Point> pin(Typed typed, TownSketch town) {
        var x = typed.number("pin.x", 0, TownSketch.WIDTH);
        var y = typed.number("pin.y", 0, TownSketch.HEIGHT);
        return x == null || y == null || x + y == 0 ? Optional.empty() : Optional.of(rounded(town.at(x, y)));
    }

    private static Optional<Wish.Point> before(Typed typed) {
        var point = POINT.matcher(typed.word("at"));
        return point.matches() ? Optional.of(new Wish.Point(Double.parseDouble(point.group(1)),
                Double.parseDouble(point.group(2)))) : Optional.empty();
    }

    private static Wish.Point rounded(Wish.Point point) {
        return new Wish.Point(Math.round(point.latitude() * 1e5) / 1e5, Math.round(point.longitude() * 1e5) / 1e5);
    }
}
