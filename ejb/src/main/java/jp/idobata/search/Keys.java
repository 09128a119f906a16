package jp.idobata.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What is read of indexes alone to know which gatherings a query can mean: those of its area, of its themes, within a
 * square around its point and so on, and of these those that all of them name. Only numbers are read of them, so a
 * large area is no burden; gatherings, which are long, are read of those that are left.
 */
final class Keys {

    /** A degree of latitude is never shorter, in metres. */
    private static final double METRES_LEAST = 110_000;
    private static final double LEAST = 0.01;
    private static final String SQUARE = " latitude between ? and ? and longitude between ? and ?";

    private Keys() {
    }

    /** Whether there is a key in it. */
    static boolean any(GatheringQuery query) {
        return !of(query).isEmpty();
    }

    /** Adds a statement with their numbers in a column {@code id}. */
    static Sql add(Sql sql, GatheringQuery query) {
        var keys = of(query);
        for (var i = 0; i < keys.size(); i++) {
            sql.add(i == 0 ? "" : " intersect ").add(keys.get(i).text(), keys.get(i).parameters().toArray());
        }
        return sql;
    }

    private static List<Sql> of(GatheringQuery query) {
        var keys = new ArrayList<Sql>();
        if (query.groupId() != null) {
            keys.add(new Sql().add("select id from gathering where group_id = ?", query.groupId()));
        }
        if (query.placeId() != null) {
            keys.add(new Sql().add("select id from gathering where place_id = ?", query.placeId()));
        }
        if (query.near() != null) {
            keys.add(near(query.near()));
        }
        if (query.areaId() != null) {
            keys.add(new Sql().add("select n.id from (" + CardSql.WITHIN + ") v straight_join gathering n force index"
                    + " (area_id) on n.area_id = v.id", query.areaId()));
        }
        kind(keys, query);
        return keys;
    }

    private static void kind(List<Sql> keys, GatheringQuery query) {
        query.welcome().forEach(mark -> keys.add(new Sql().add("select gathering_id as id from gathering_welcome"
                + " where mark = ?", mark.name())));
        if (!query.themes().isEmpty()) {
            keys.add(new Sql().add("select distinct gathering_id as id from gathering_theme where theme in ")
                    .addList(query.themes()));
        }
        if (query.online()) {
            keys.add(new Sql().add("select id from gathering where online = true"));
        }
        if (query.free()) {
            keys.add(new Sql().add("select id from gathering where free = true"));
        }
    }

    /** What has a point of its own or that of its place in a square around it; the circle is looked at afterwards. */
    private static Sql near(GatheringQuery.Near near) {
        var high = near.metres() / METRES_LEAST;
        var wide = high / Math.max(LEAST, Math.cos(Math.toRadians(near.latitude())));
        var square = new Object[] {near.latitude() - high, near.latitude() + high, near.longitude() - wide,
                near.longitude() + wide};
        return new Sql().add("select a.id from (select id from gathering where" + SQUARE, square)
                .add(" union select n.id from (select id from place where" + SQUARE, square)
                .add(") l join gathering n on n.place_id = l.id) a");
    }
}
