package jp.idobata.search;

/** The statements behind {@link MapSearch}. */
final class MapSql {

    private static final String LATITUDE = "coalesce(pl.latitude, g.latitude)";
    private static final String LONGITUDE = "coalesce(pl.longitude, g.longitude)";

    private static final String POINT = "select g.id, g.title, o.starts_at, o.ends_at, o.all_day,"
            + " exists (select 1 from cancellation c where c.occurrence_id = o.id), " + LATITUDE + ", " + LONGITUDE
            + ", coalesce(pl.name, g.venue), (select t.theme from gathering_theme t join theme th on th.code = t.theme"
            + " where t.gathering_id = g.id order by th.position limit 1)";
    /** Nothing is said of a hidden place, not even that it could be on a map. */
    private static final String PLACED = " and hp.id is null and " + LATITUDE + " is not null and " + LONGITUDE
            + " is not null";
    private static final String UNPLACED = "(" + LATITUDE + " is null or " + LONGITUDE + " is null or exists"
            + " (select 1 from place_hiding u where u.place_id = g.place_id and u.ended_at is null))";

    private MapSql() {
    }

    static Sql points(GatheringQuery query, Way way, int most) {
        var sql = new Sql().add(POINT);
        CardSql.match(sql, query.by(GatheringQuery.Order.SOON), way);
        return sql.add(PLACED + " order by o.starts_at, o.over_at, o.gathering_id limit ?", most);
    }

    /** How many match and how many of them are on no map, so many at most. */
    static Sql count(GatheringQuery query, Way way, int most) {
        var sql = new Sql().add("select count(*), coalesce(sum(c.unplaced), 0) from (");
        return CountSql.limited(sql, query, way, "select " + UNPLACED + " as unplaced", most).add(") c");
    }
}
