package jp.idobata.insight;

import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.freshness.Entry;

/** The statements behind one cell. Their first four values are those of {@link MatrixSql}. */
final class CellSql {

    /** The middle of an area: its anchor, else the middle of its outline's points. */
    static final String MIDDLE = "select a.name, coalesce(a.latitude, ST_Y(ST_Centroid(o.boundary))),"
            + " coalesce(a.longitude, ST_X(ST_Centroid(o.boundary))) from town.area a left join town.area_outline o"
            + " on o.area_id = a.id and o.until_on is null where a.id = ?1";

    /** The area and all that is part of it, however far down; value 1 area. */
    private static final String WITHIN = "within as (select id from town.area where id = ?1 union"
            + " select c.id from town.area c join within w on c.parent_id = w.id)";

    /** Wishes and offers of the area and its parts, of those it is part of, and of the whole town. */
    static final String WHISPERS = "with recursive around as (select id, parent_id from town.area where id = ?1 union"
            + " select c.id, c.parent_id from town.area c join around o on c.id = o.parent_id), " + WITHIN
            + " select w.id, w.kind = 'WISH', w.text, a.name from town.whisper w"
            + " join town.whisper_publication p on p.whisper_id = w.id"
            + " left join town.whisper_fulfilment f on f.whisper_id = w.id"
            + " left join town.area a on a.id = w.area_id"
            + " where f.whisper_id is null and (w.area_id is null or w.area_id in (select id from around)"
            + " or w.area_id in (select id from within))"
            + " order by coalesce(w.area_id in (select id from within), false) desc, w.area_id is null,"
            + " p.published_at desc limit 10";

    private static final String LAID = " and (?3 < ?4)";

    private CellSql() {
    }

    /** What is in the cell, and what is like it elsewhere; values 5 column, 6 area, 7 latitude, 8 longitude. */
    static String things(Axis axis, boolean places, boolean within) {
        var metres = "ST_Distance_Sphere(point(%1$s.longitude, %1$s.latitude), point(?8, ?7))";
        var column = axis == null ? "''" : MatrixSql.column(axis, places);
        var where = " and " + column + " = ?5 and " + (within ? "l.area_id = ?6"
                : "(l.area_id is null or l.area_id <> ?6)");
        var order = within ? " order by 3, 2 limit 30" : " order by 7 is null, 7, 2 limit 10";
        if (places) {
            return "select true, p.id, p.name, p.group_id, cg.name, a.name, min(" + metres.formatted("p") + ")"
                    + MatrixSql.PLACES + joined(axis, true) + " left join town.community_group cg on cg.id = p.group_id"
                    + " left join town.area a on a.id = l.area_id where " + MatrixSql.awake(Entry.Kind.PLACE, "p")
                    + LAID + where + " group by p.id" + order;
        }
        return "select false, g.id, g.title, g.group_id, coalesce(cg.name, g.organiser), a.name, min(coalesce("
                + metres.formatted("pl") + ", " + metres.formatted("g") + "))" + MatrixSql.GATHERINGS
                + joined(axis, false) + " left join town.place pl on pl.id = g.place_id"
                + " left join town.community_group cg on cg.id = g.group_id left join town.area a on a.id = l.area_id"
                + (within ? MatrixSql.SHOWN : MatrixSql.STILL_SHOWN) + where + " group by g.id" + order;
    }

    private static String joined(Axis axis, boolean places) {
        return axis == null ? "" : MatrixSql.join(axis, places);
    }

    /** A date may last a week: its days, counted from the first. */
    private static final String DAYS_OF_A_DATE = "(select 0 as k union all select 1 union all select 2 union all"
            + " select 3 union all select 4 union all select 5 union all select 6 union all select 7) nth";

    /** Places to borrow, those of the area first; values 5 area, 6 latitude, 7 longitude. */
    static String borrowed() {
        var metres = "ST_Distance_Sphere(point(p.longitude, p.latitude), point(?7, ?6))";
        return "select p.id, p.name, p.address, (select count(distinct h.weekday) from town.opening_hours h where"
                + " h.place_id = p.id and h.weekday <= 7), (select count(*) from town.occurrence o"
                + " join town.gathering g on g.id = o.gathering_id and g.place_id = p.id"
                + " join town.publication pb on pb.gathering_id = g.id"
                + " left join town.cancellation cn on cn.occurrence_id = o.id where cn.occurrence_id is null"
                + " and o.starts_at >= ?3 and o.starts_at < ?4), " + metres + MatrixSql.PLACES
                + " where p.lent and " + MatrixSql.awake(Entry.Kind.PLACE, "p")
                + " order by coalesce(l.area_id = ?5, false) desc, 6 is null, 6 limit 10";
    }

    /** Who holds gatherings in the area; value 5 area. */
    static String organisers() {
        return "select g.group_id, coalesce(cg.name, g.organiser) as who, count(distinct g.id)" + MatrixSql.GATHERINGS
                + " left join town.community_group cg on cg.id = g.group_id" + MatrixSql.STILL_SHOWN
                + " and l.area_id = ?5 and coalesce(cg.name, g.organiser) is not null group by g.group_id, who"
                + " order by 3 desc, 2 limit 10";
    }

    /** When these places are open by the week and nothing is on between two moments: place, weekday, part of day. */
    static String free(List<Long> places) {
        return "select h.place_id, h.weekday, part.part from town.opening_hours h join (" + MatrixSql.PARTS + ") part"
                + " on h.opens < part.ends and (h.closes > part.begins or h.closes <= h.opens) where h.weekday <= 7"
                + " and h.place_id in (" + places.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")"
                + " and not exists (select 1 from town.gathering g join town.publication pb on pb.gathering_id = g.id"
                + " join town.occurrence o on o.gathering_id = g.id join " + DAYS_OF_A_DATE + " left join"
                + " town.cancellation cn on cn.occurrence_id = o.id where g.place_id = h.place_id and cn.occurrence_id"
                + " is null and o.over_at > ?1 and o.starts_at < ?2 and weekday(o.starts_at + interval nth.k day) + 1"
                + " = h.weekday and o.starts_at < timestamp(date(o.starts_at) + interval nth.k day, part.ends)"
                + " and o.over_at > timestamp(date(o.starts_at) + interval nth.k day, part.begins))"
                + " group by h.place_id, h.weekday, part.part, part.begins"
                + " order by h.place_id, h.weekday, part.begins";
    }

    /**
     * People whom staff know in the area: of what lies in it, and of groups that are at home in it or in a part of it;
     * values 1 area, 2 day, 3 layer.
     */
    static String contacts() {
        return "with recursive " + WITHIN
                + " select if(w.group_id is not null, 'groups', if(w.place_id is not null, 'places', 'gatherings')),"
                + " coalesce(w.group_id, w.place_id, w.gathering_id), coalesce(cg.name, p.name, g.title), w.contact"
                + " from welfare.profile w left join town.place p on p.id = w.place_id"
                + " left join town.gathering g on g.id = w.gathering_id"
                + " left join town.community_group cg on cg.id = w.group_id"
                + " where w.contact is not null and (cg.area_id in (select id from within) or exists (select 1 from"
                + " town.lies_in l where w.group_id is null"
                + " and l.kind = if(w.place_id is null, 'GATHERING', 'PLACE') and l.subject_id ="
                + " coalesce(w.place_id, w.gathering_id) and l.layer = ?3 and l.area_id = ?1 and l.from_on <= ?2"
                + " and (l.until_on is null or l.until_on > ?2))) order by w.written_at desc limit 10";
    }
}
