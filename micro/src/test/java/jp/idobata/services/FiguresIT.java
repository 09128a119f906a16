package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.idobata.area.Area;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaRefusal;
import jp.idobata.area.AreaRounds;
import jp.idobata.area.AreaThing;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.Axis;
import jp.idobata.insight.Counted;
import jp.idobata.insight.GapAnalysis;
import jp.idobata.insight.Matrix;
import jp.idobata.insight.MatrixQuery;
import jp.idobata.intake.area.AreaFiles;
import jp.idobata.intake.area.OutlineChoices;
import jp.idobata.publishing.PublicAreas;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Where things lie, and the town's figures by area held against SQL that was written on its own. */
@InTheServer
public class FiguresIT {

    private static final String LAYER = "試験区";
    /** Conditions of a date (o) and a place (p), each as its rule on the page says it. */
    private static final String DATE = "o.gathering_id = g.id and date(o.starts_at) between '%1$s' and '%2$s'"
            + " and o.id not in (select occurrence_id from town.cancellation) and " + RandomTown.PUBLIC_THEN + " and "
            + RandomTown.AWAKE_THEN;
    private static final String PLACE = "p.id not in (select subject_id from town.freshness_rest r where r.kind ="
            + " 'PLACE' and r.began_at > p.updated_at)";
    private static final Map<String, String> DAYS = Map.of("DAY", "1, 2, 3, 4, 5", "SAT", "6", "SUN", "7");
    private static final Map<String, String> HOURS = Map.of("AM", "0 and 11", "PM", "12 and 16", "EVE", "17 and 23");
    private static final Map<String, String> PARTS = Map.of("AM", "'00:00' and '12:00'", "PM", "'12:00' and '17:00'",
            "EVE", "'17:00' and '24:00'");

    /** The whole town: of areas that are part of nothing, the kind with the most people, if each was counted. */
    private static final String TOWN = "select coalesce(max(people), -1) from (select sum(c.total) as people,"
            + " sum(c.total is null) as missing from town.area a left join town.area_census c on c.area_id = a.id"
            + " where a.parent_id is null and a.ends_on is null group by a.kind) k where missing = 0";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Hanako hanako;
    @EJB
    private AreaDesk desk;
    @EJB
    private AreaRounds rounds;
    @EJB
    private Areas areas;
    @EJB
    private PublicAreas publicAreas;
    @EJB
    private AreaFiles files;
    @EJB
    private GapAnalysis analysis;
    @Inject
    private RandomTown town;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void everyFigureIsWhatPlainSqlCounts() throws Exception {
        var day = clock.today().minusDays(40);
        var ids = town.areas(LAYER, 30, day);
        town.people("試験市", 90_000, day);
        town.fill(20261121, day);
        settle();
        for (var axis : Axis.values()) {
            for (var counted : Counted.values()) {
                var query = new MatrixQuery(LAYER, axis, counted, day.plusDays(3), day.plusDays(50),
                        clock.today());
                var matrix = tsunagu.call(() -> analysis.matrix(query));
                assertEquals(counted == Counted.PLACES && axis == Axis.THEME, matrix.columns().size() == 1,
                        "places have no themes, and no gaps by themes");
                assertEquals(ids, matrix.rows().stream().map(Matrix.Row::areaId).filter(Objects::nonNull).toList());
                for (var row : matrix.rows()) {
                    check(query, row);
                }
            }
        }
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> analysis.layers(clock.today())));
    }

    @Test
    void aHandsChoiceStaysAndWhatEndsGoesOver() throws Exception {
        var day = clock.today().minusDays(40);
        var ids = town.areas("手区", 40, day);
        var place = town.insert("insert into place (name, latitude, longitude, drop_in, created_at, updated_at,"
                + " version) values ('手の場所', 40.05, 130.05, true, now(), utc_timestamp(), 1)");
        settle();
        assertEquals(List.of(ids.get(0)), lying(place));
        assertEquals(ids.get(0), areas.locate(40.05, 130.05).map(Area::getId).orElseThrow());
        ichiko.call(() -> {
            desk.put(AreaThing.PLACE, place, ids.get(1));
            return null;
        });
        assertEquals(List.of(ids.get(1)), lying(place));
        ichiko.call(() -> {
            desk.draw(ids.get(1), RandomTown.square(7, 40), clock.today(), null);
            return null;
        });
        settle();
        assertEquals(List.of(ids.get(1)), lying(place), "redrawn elsewhere, and yet it stays");
        ichiko.call(() -> {
            desk.end(ids.get(1), ids.get(2), "ひとつになった");
            return null;
        });
        settle();
        assertEquals(List.of(ids.get(2)), lying(place));
        assertEquals(ids.get(2), publicAreas.heir(ids.get(1)).orElseThrow());
        assertThrows(AreaRefusal.class, () -> ichiko.call(() -> {
            desk.put(AreaThing.PLACE, place, ids.get(1));
            return null;
        }));
        ichiko.call(() -> {
            desk.release(AreaThing.PLACE, place);
            return null;
        });
        assertEquals(List.of(ids.get(0)), lying(place));
    }

    @Test
    void aFileOfOutlinesTakenInTwiceChangesNothing() throws Exception {
        var body = ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"n\":\"港\"},"
                + "\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[131,31],[131.1,31],[131.1,31.1],[131,31]]]}}]}")
                .getBytes(StandardCharsets.UTF_8);
        var choices = new OutlineChoices("試し学区", "n", "学区", "", "", null, clock.today().minusDays(1), false);
        var first = ichiko.call(() -> files.give("a.geojson", body));
        assertEquals("NEW", ichiko.call(() -> files.draw(first, choices)).rows().get(0).state().name());
        assertThrows(AreaRefusal.class, () -> ichiko.call(() -> files.draw(first, choices)));
        var second = ichiko.call(() -> files.give("a.geojson", body));
        assertEquals("SAME", ichiko.call(() -> files.draw(second, choices)).rows().get(0).state().name());
        assertEquals("港学区", areas.locate(31.05, 131.08).orElseThrow().getName());
        assertThrows(EJBAccessException.class, () -> tsunagu.call(() -> files.lately(1)));
    }

    private void settle() throws SQLException {
        town.change("update area_follower set claimed_until = null");
        rounds.round();
        assertEquals(List.of(), town.numbers("select id from town.area_round where finished_at is null"));
    }

    private List<Long> lying(long place) throws SQLException {
        return town.numbers("select area_id from town.lies_in where kind = 'PLACE' and subject_id = " + place
                + " and layer = '手区' and until_on is null");
    }

    /** One question for all columns of a row. */
    private void check(MatrixQuery query, Matrix.Row row) throws SQLException {
        var counts = new ArrayList<String>();
        var people = new ArrayList<String>();
        for (var cell : row.cells()) {
            var code = cell.column().code();
            counts.add(count(query, row.areaId(), code));
            people.add(!isWhole(cell.column()) ? "select -2" : row.areaId() != null
                    ? people(row.areaId(), cell.column()) : code.isEmpty() ? TOWN : "select -2");
        }
        var counted = town.numbers(String.join(" union all ", counts));
        var living = town.numbers("(" + String.join(") union all (", people) + ")");
        for (var i = 0; i < counts.size(); i++) {
            var cell = row.cells().get(i);
            var of = query + " " + row.name() + " " + cell.column().code();
            assertEquals(counted.get(i), cell.count(), of);
            if (living.get(i) != -2) {
                assertEquals(living.get(i), cell.people() == null ? -1 : Math.round(cell.people()), of);
            }
        }
    }

    /** Whether its ages are those that were counted; AgesTest is about others. */
    private static boolean isWhole(Matrix.Column column) {
        return column.from() == null && column.to() == null || Integer.valueOf(65).equals(column.from())
                && column.to() == null || Integer.valueOf(0).equals(column.from()) && Integer.valueOf(17)
                .equals(column.to());
    }

    private static String people(long area, Matrix.Column column) {
        return column.from() == null && column.to() == null
                ? "select coalesce((select total from town.area_census where area_id = " + area + "), -1)"
                : "select coalesce(sum(people), -1) from town.area_population where band_from >= " + column.from()
                + (column.to() == null ? "" : " and band_to <= " + column.to()) + " and area_id = " + area;
    }

    private static String count(MatrixQuery query, Long area, String code) {
        var date = DATE.formatted(query.from(), query.to());
        var sql = switch (query.counted()) {
            case GATHERINGS -> "select count(*) from town.gathering g where exists"
                    + " (select 1 from town.occurrence o where " + date + at(query, code) + ")";
            case DATES -> "select count(*) from town.occurrence o, town.gathering g where " + date
                    + at(query, code);
            case PLACES -> "select count(*) from town.place p where " + PLACE;
        };
        var thing = query.counted() == Counted.PLACES ? "p" : "g";
        var where = area == null ? "" : " and " + thing + ".id in (select subject_id from town.lies_in where kind = '"
                + (thing.equals("p") ? "PLACE" : "GATHERING") + "' and area_id = " + area + " and until_on is null)";
        return sql + where + column(query, thing, code);
    }

    private static String at(MatrixQuery query, String code) {
        if (query.axis() != Axis.TIME || code.isEmpty()) {
            return "";
        }
        var part = code.split("-");
        return " and weekday(o.starts_at) + 1 in (" + DAYS.get(part[0]) + ") and if(o.all_day, 0, hour(o.starts_at))"
                + " between " + HOURS.get(part[1]);
    }

    private static String column(MatrixQuery query, String thing, String code) {
        if (code.isEmpty()) {
            return "";
        }
        if (query.axis() == Axis.THEME) {
            return " and '" + code + "' in (select theme from town.gathering_theme where gathering_id = g.id)";
        }
        if (query.axis() == Axis.TIME) {
            var part = code.split("-");
            return thing.equals("g") ? "" : " and exists (select 1 from town.opening_hours h where h.place_id = p.id"
                    + " and h.weekday in (" + DAYS.get(part[0]) + ") and h.closes > " + PARTS.get(part[1])
                    .replace(" and ", " and h.opens < ") + ")";
        }
        return " and exists (select 1 from welfare.profile w, welfare.profile_term t where w."
                + (thing.equals("p") ? "place_id = p.id" : "gathering_id = g.id")
                + " and t.profile_id = w.id and t.answer = 'YES' and t.term_id = " + code + ")";
    }
}
