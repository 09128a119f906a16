package jp.idobata.insight;

import java.util.Map;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Freshness;
import jp.idobata.place.PlaceHidings;

/** The statements of a matrix. Their values, in order: layer, day, first moment, moment after the last, dimension. */
final class MatrixSql {

    /** Gatherings with their dates in the period that are not cancelled, and on which they were in view. */
    static final String GATHERINGS = " from town.gathering g" + InView.JOINS.sql()
            + " join town.occurrence o on o.gathering_id = g.id and o.starts_at >= ?3 and o.starts_at < ?4"
            + " left join town.cancellation cn on cn.occurrence_id = o.id"
            + " left join town.lies_in l on l.kind = 'GATHERING' and l.subject_id = g.id and l.layer = ?1"
            + " and l.from_on <= ?2 and (l.until_on is null or l.until_on > ?2)";
    static final String SHOWN = " where cn.occurrence_id is null and " + InView.SEEN.sql() + " and "
            + InView.AWAKE.sql();
    /** The same of what is in view today, too. */
    static final String STILL_SHOWN = SHOWN + " and " + InView.TODAY.sql();

    static final String PLACES = " from town.place p"
            + " left join town.lies_in l on l.kind = 'PLACE' and l.subject_id = p.id and l.layer = ?1"
            + " and l.from_on <= ?2 and (l.until_on is null or l.until_on > ?2)";
    private static final String TERMS = " join welfare.profile w on w.%s_id = %s.id"
            + " join welfare.profile_term pt on pt.profile_id = w.id and pt.answer = 'YES'"
            + " join welfare.term t on t.id = pt.term_id and t.dimension = '%s'";
    private static final String THEMES = " join town.gathering_theme gt on gt.gathering_id = g.id";

    /** The time of a date: by its day, and by its start; what lasts all day begins in the morning. */
    static final String TIME = "concat(case weekday(o.starts_at) when 5 then 'SAT' when 6 then 'SUN' else 'DAY' end,"
            + " '-', case when o.all_day or hour(o.starts_at) < 12 then 'AM' when hour(o.starts_at) < 17 then 'PM'"
            + " else 'EVE' end)";
    /** The parts of a day, with the moments between which they last. */
    static final String PARTS = "select 'AM' as part, cast('00:00' as time) as begins, cast('12:00' as time) as ends"
            + " union all select 'PM', '12:00', '17:00' union all select 'EVE', '17:00', '24:00'";
    /** A place is open then if its hours share a moment with that part of that day. */
    private static final String OPEN = " join town.opening_hours h on h.place_id = p.id and h.weekday <= 7"
            + " join (" + PARTS + ") part"
            + " on h.opens < part.ends and (h.closes > part.begins or h.closes <= h.opens)";
    private static final String OPEN_AT = "concat(case h.weekday when 6 then 'SAT' when 7 then 'SUN' else 'DAY' end,"
            + " '-', part.part)";
    private static final Map<Counted, String> COUNT = Map.of(Counted.GATHERINGS, "count(distinct g.id)",
            Counted.DATES, "count(distinct o.id)", Counted.PLACES, "count(distinct p.id)");

    private MatrixSql() {
    }

    /** That an entry does not rest, and of a place that staff have not hidden it, as the other schema asks it. */
    static String awake(Entry.Kind kind, String alias) {
        return Freshness.awakeFrom("town", kind, alias) + (kind == Entry.Kind.PLACE
                ? " and " + PlaceHidings.seenFrom("town", alias) : "");
    }

    /**
     * Area, column and count.
     *
     * @param columns by columns; else all together
     * @param town the whole town; else by area
     */
    static String of(Axis axis, Counted counted, boolean columns, boolean town) {
        var places = counted == Counted.PLACES;
        var area = town ? "null" : "l.area_id";
        var column = !columns ? "''" : column(axis, places);
        return "select " + area + " as area, " + column + " as col, " + COUNT.get(counted)
                + (places ? PLACES : GATHERINGS) + (columns ? join(axis, places) : "")
                + (places ? " where " + awake(Entry.Kind.PLACE, "p") : SHOWN)
                + (town ? "" : " and l.area_id is not null") + " and (?3 < ?4) group by area, col";
    }

    /** What makes a column; also of one cell. */
    static String join(Axis axis, boolean places) {
        return axis.terms() ? TERMS.formatted(places ? "place" : "gathering", places ? "p" : "g", axis.name())
                : axis == Axis.THEME ? THEMES : places ? OPEN : "";
    }

    static String column(Axis axis, boolean places) {
        return axis.terms() ? "cast(t.id as char)" : axis == Axis.THEME ? "gt.theme" : places ? OPEN_AT : TIME;
    }
}
