package jp.idobata.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.account.Role;

/** The areas as staff read them. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class AreaRegister {

    /** Most things without an area that are listed at once. */
    public static final int NOWHERE_MOST = 50;

    private static final String SHOWN = """
            select coalesce(l.means, if(t.area_id is null, 'NONE', 'HAND')), count(*) from %2$s t
              left join lies_in l on l.kind = '%1$s' and l.subject_id = t.id and l.area_id = t.area_id
                and l.until_on is null
            where %3$s group by 1""";

    /** What is only online lies nowhere, and need not. */
    private static final Map<AreaThing, String> SOMEWHERE = Map.of(AreaThing.PLACE, "true", AreaThing.GATHERING,
            "(t.area_id is not null or not t.online)");

    @Inject
    private AreaBook book;

    @Inject
    private Atlas atlas;

    /**
     * An area with what is known of it.
     *
     * @param depth how many areas it is part of, one within the other
     * @param outlined since when it is drawn as it is; null if it has no outline
     * @param people of the latest count; null if there was none
     * @param countedOn the day of that count
     * @param madeUp whether that count is a sample
     * @param gatherings how many gatherings lie in it, its parts included
     * @param places how many places
     */
    public record Row(long id, Long parentId, String kind, String name, String code, Double latitude,
            Double longitude, LocalDate endsOn, Long successorId, String endedWhy, LocalDate outlined,
            Integer people, LocalDate countedOn, boolean madeUp, int gatherings, int places, int depth) {
    }

    /** How what lies where was last told anew; null where it was not yet. */
    public record Round(Instant asked, Instant finished, Integer things, Integer moved) {

        /** Whether it is still under way. */
        public boolean waiting() {
            return finished == null;
        }
    }

    /** A gathering or place. */
    public record Thing(AreaThing kind, long id, String name, String address) {
    }

    /** A change that somebody made. */
    public record Change(String what, String was, String now, String by, Instant at) {
    }

    /** A line of an area's history: how it was drawn, since when and until when. */
    public record Drawing(LocalDate from, LocalDate until, String source) {
    }

    /** All areas that there are today, each before its parts; in a second list those that are no more. */
    public List<Row> all(boolean living) {
        var rows = book.rows("""
                select a.id, a.parent_id, a.kind, a.name, a.code, a.latitude, a.longitude, a.ends_on, a.successor_id,
                  a.ended_why, o.from_on, c.total, c.as_of, c.made_up,
                  coalesce(sum(n.kind = 'GATHERING'), 0), coalesce(sum(n.kind = 'PLACE'), 0)
                from area a left join area_outline o on o.area_id = a.id and o.until_on is null
                  left join area_census c on c.area_id = a.id and c.as_of = (select max(as_of) from area_census
                    where area_id = a.id)
                  left join lies_in n on n.area_id = a.id and n.until_on is null
                where (a.ends_on is null) = ?1
                group by a.id order by a.kind, a.id""", living);
        return AreaTree.inOrder(rows.stream().map(AreaRegister::row).toList());
    }

    /** The area of that number, with its tree around it left out. */
    public Optional<Row> find(long id) {
        return all(true).stream().filter(row -> row.id() == id).findFirst()
                .or(() -> all(false).stream().filter(row -> row.id() == id).findFirst());
    }

    /** Which was the last change of what is said of an area; whoever changes it says which of them was read. */
    public long told(long id) {
        return book.told(id);
    }

    /** The areas of today with their outlines. */
    public List<DrawnArea> drawn() {
        return book.rows("select a.id, a.parent_id, a.kind, a.name, a.code, ST_AsBinary(o.boundary) from area a"
                + " left join area_outline o on o.area_id = a.id and o.until_on is null where a.ends_on is null"
                + " order by a.id").stream().map(row -> new DrawnArea(AreaBook.number(row[0]),
                AreaBook.number(row[1]), (String) row[2], (String) row[3], (String) row[4],
                row[5] == null ? null : Atlas.shape((byte[]) row[5]))).toList();
    }

    /** The outlines to be shown, as GeoJSON geometries by the number of their area. */
    public Map<Long, String> outlines() {
        var outlines = new java.util.TreeMap<Long, String>();
        book.rows("select o.area_id, o.drawn from area_outline o join area a on a.id = o.area_id where o.until_on"
                + " is null and a.ends_on is null").forEach(row -> outlines.put(AreaBook.number(row[0]),
                (String) row[1]));
        return outlines;
    }

    /** What was counted in an area, the latest first. */
    public List<Census> censuses(long area) {
        var bands = book.rows("select as_of, band_from, band_to, people from area_population where area_id = ?1"
                + " order by as_of, band_from", area);
        return book.rows("select as_of, total, made_up, source from area_census where area_id = ?1"
                + " order by as_of desc", area).stream().map(row -> new Census(AreaBook.day(row[0]),
                ((Number) row[1]).intValue(), bands.stream().filter(band -> AreaBook.day(band[0])
                .equals(AreaBook.day(row[0]))).map(band -> new Census.Band(((Number) band[1]).intValue(),
                band[2] == null ? null : (Integer) ((Number) band[2]).intValue(), ((Number) band[3]).intValue()))
                .toList(), flag(row[2]), (String) row[3])).toList();
    }

    /** How an area was drawn, the latest first. */
    public List<Drawing> drawings(long area) {
        return book.rows("select from_on, until_on, source from area_outline where area_id = ?1 order by from_on desc",
                area).stream().map(row -> new Drawing(AreaBook.day(row[0]), AreaBook.day(row[1]), (String) row[2]))
                .toList();
    }

    /** What was changed of an area, the latest first, at most 50. */
    public List<Change> changes(long area) {
        return book.rows("select what, was, is_now, changed_by, changed_at from area_change where area_id = ?1"
                + " order by id desc limit 50", area).stream().map(row -> new Change((String) row[0], (String) row[1],
                (String) row[2], (String) row[3], moment(row[4]))).toList();
    }

    /**
     * Where people live in the areas of a kind, as far as we know: the towns known by name that lie in it, else its
     * anchor, else the middle of its outline.
     */
    public Map<Long, List<AreaPoint>> points(String kind) {
        return AreaPoint.of(atlas.today(), kind);
    }

    /** How what lies where was told anew last, or is to be. */
    public Optional<Round> round() {
        return book.rows("select asked_at, finished_at, things, moved from area_round order by id desc limit 1")
                .stream().map(row -> new Round(moment(row[0]), moment(row[1]), number(row[2]), number(row[3])))
                .findFirst();
    }

    /**
     * How many gatherings and places are shown under an area by which means; of those that are in none the key is
     * null.
     */
    public Map<AreaThing, Map<Means, Integer>> means() {
        var counts = new EnumMap<AreaThing, Map<Means, Integer>>(AreaThing.class);
        for (var thing : AreaThing.values()) {
            var byMeans = new java.util.HashMap<Means, Integer>();
            book.rows(SHOWN.formatted(thing.name(), thing.table(), SOMEWHERE.get(thing))).forEach(row -> byMeans.merge(
                    "NONE".equals(row[0]) ? null : Means.valueOf((String) row[0]), number(row[1]), Integer::sum));
            counts.put(thing, byMeans);
        }
        return counts;
    }

    /** Those that are in no area, at most {@value #NOWHERE_MOST} of each kind, the latest first. */
    public List<Thing> nowhere(AreaThing thing, int first) {
        var title = thing == AreaThing.PLACE ? "name" : "title";
        return book.rows("select id, " + title + ", address from " + thing.table() + " t where area_id is null and "
                + SOMEWHERE.get(thing) + " order by id desc limit " + NOWHERE_MOST + " offset " + Math.max(0, first))
                .stream()
                .map(row -> new Thing(thing, AreaBook.number(row[0]), (String) row[1], (String) row[2])).toList();
    }

    /** What somebody put by hand into an area, at most 50, the latest first. */
    public List<Thing> byHand(long area) {
        return book.rows("select c.kind, c.subject_id, coalesce(g.title, p.name), coalesce(g.address, p.address)"
                + " from area_choice c left join gathering g on c.kind = 'GATHERING' and g.id = c.subject_id"
                + " left join place p on c.kind = 'PLACE' and p.id = c.subject_id where c.area_id = ?1"
                + " order by c.chosen_at desc limit 50", area).stream().map(row -> new Thing(
                AreaThing.valueOf((String) row[0]), AreaBook.number(row[1]), (String) row[2], (String) row[3]))
                        .toList();
    }

    private static Row row(Object[] row) {
        return new Row(AreaBook.number(row[0]), AreaBook.number(row[1]), (String) row[2], (String) row[3],
                (String) row[4], AreaBook.degrees(row[5]), AreaBook.degrees(row[6]), AreaBook.day(row[7]),
                AreaBook.number(row[8]), (String) row[9], AreaBook.day(row[10]), number(row[11]),
                AreaBook.day(row[12]), flag(row[13]), number(row[14]), number(row[15]), 0);
    }

    private static Integer number(Object value) {
        return value == null ? null : (Integer) ((Number) value).intValue();
    }

    static boolean flag(Object value) {
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    private static Instant moment(Object value) {
        return value == null ? null : (value instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime()
                : (LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
