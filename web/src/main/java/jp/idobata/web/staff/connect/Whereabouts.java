package jp.idobata.web.staff.connect;

import java.util.List;
import jp.idobata.area.Geocoding;
import jp.idobata.insight.connect.Wish;
import jp.idobata.publishing.PublicArea;

/**
 * Where somebody sets out from: a point chosen on the sketch of the town, else a town's name, else an area.
 *
 * @param point null if that is not said, or not known
 * @param area number of the area that is chosen; null if none is
 * @param name the town that was found, or the area; empty if it is a point of the sketch or nothing
 * @param unknown whether a town was typed that is not known
 */
public record Whereabouts(Wish.Point point, Long area, String name, boolean unknown) {

    private static final int LATITUDE_MOST = 90;
    private static final int LONGITUDE_MOST = 180;

    static Whereabouts of(Typed typed, List<PublicArea> areas, Geocoding geocoding) {
        var chosen = areas.stream().filter(area -> String.valueOf(area.id()).equals(typed.word("area"))).findFirst();
        var number = chosen.map(PublicArea::id).orElse(null);
        var latitude = typed.degrees("lat", LATITUDE_MOST);
        var longitude = typed.degrees("lon", LONGITUDE_MOST);
        if (latitude != null && longitude != null) {
            return new Whereabouts(new Wish.Point(latitude, longitude), number, "", false);
        }
        var town = typed.word("from");
        if (!town.isEmpty()) {
            return geocoding.find(town).map(found -> new Whereabouts(new Wish.Point(found.latitude(),
                    found.longitude()), number, found.town(), false))
                    .orElse(new Whereabouts(null, number, "", true));
        }
        return chosen.filter(area -> area.latitude() != null).map(area -> new Whereabouts(new Wish.Point(
                area.latitude(), area.longitude()), area.id(), area.name(), false))
                .orElse(new Whereabouts(null, number, "", false));
    }
}
