package jp.idobata.services;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaDetails;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;
import jp.idobata.area.Outline;
import jp.idobata.gathering.Gatherings;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Areas with people, gatherings and places in them, thrown together by a seed; asks both schemas in plain SQL. */
@ApplicationScoped
public class RandomTown {

    /** Of a date (o), by the withdrawals: its gathering is public, or was taken down after it began, by no mistake. */
    static final String PUBLIC_THEN = "(o.gathering_id in (select gathering_id from town.publication) or exists"
            + " (select 1 from town.withdrawal t where t.gathering_id = o.gathering_id and t.gathering_id in (select"
            + " gathering_id from town.publication_past)"
            + " and t.withdrawn_at + interval 9 hour > o.starts_at))";
    /** Of a date (o): its gathering does not rest, or came to rest later; taking it down is a change of its own. */
    static final String AWAKE_THEN = "not exists (select 1 from town.gathering e, town.freshness_rest r where e.id ="
            + " o.gathering_id and r.kind = 'GATHERING' and r.subject_id = e.id and r.began_at + interval 9 hour <="
            + " o.starts_at and (r.began_at > e.updated_at or e.id not in (select gathering_id from town.publication)"
            + " and r.began_at > (select max(t.changed_before) from town.withdrawal t where t.gathering_id = e.id)))";

    private static final String[] THEMES = {"eat", "move", "talk"};

    @EJB
    private Ichiko ichiko;
    @EJB
    private AreaDesk desk;
    @EJB
    private Gatherings gatherings;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;
    @Resource(lookup = "java:app/jdbc/welfare")
    private DataSource welfare;

    /** Four square areas of a kind in a row, with people in three of them. Returns their numbers. */
    List<Long> areas(String layer, double south, LocalDate day) throws Exception {
        var areas = new ArrayList<Long>();
        for (var i = 0; i < 4; i++) {
            var number = i;
            var id = ichiko.call(() -> desk.addOrRevive(new AreaDetails(null, layer, "試し" + number, "T" + number, null,
                    null), day));
            ichiko.call(() -> {
                desk.draw(id, square(number, south), day, null);
                if (number < 3) {
                    desk.count(id, new Census(day, 1000 + number, List.of(new Band(0, 17, 100 + number),
                            new Band(18, 64, 600), new Band(65, null, 300)), false, null));
                }
                return null;
            });
            areas.add(id);
        }
        return areas;
    }

    /** An area that is alone of its kind, and its people. */
    void people(String kind, int total, LocalDate day) throws Exception {
        ichiko.call(() -> {
            desk.count(desk.addOrRevive(new AreaDetails(null, kind, kind, null, null, null), day), new Census(day,
                    total, List.of(), false, null));
            return null;
        });
    }

    static Outline square(int number, double south) {
        return new Outline(new GeometryFactory().toGeometry(new Envelope(130 + number * 0.1, 130.1 + number * 0.1,
                south, south + 0.1)));
    }

    /** Gatherings and places by the seed, some public, some resting, some cancelled, some nowhere; with profiles. */
    void fill(long seed, LocalDate day) throws Exception {
        var dice = new Random(seed);
        var terms = numbers("select id from welfare.term order by id");
        for (var i = 0; i < 25; i++) {
            var place = insert("insert into place (name, latitude, longitude, drop_in, created_at, updated_at, version)"
                    + " values ('場所" + i + "', " + point(dice) + ", true, now(), now() - interval 2 day, 1)");
            rest(dice, "PLACE", place);
            for (var weekday = 1; weekday <= 7; weekday++) {
                if (dice.nextInt(3) == 0) {
                    var opens = 8 + dice.nextInt(10);
                    change(town, "insert into opening_hours values (" + place + ", " + weekday + ", '" + opens
                            + ":00', '" + (opens + 1 + dice.nextInt(5)) + ":30')");
                }
            }
            profile(dice, "place_id", place, terms);
        }
        for (var i = 0; i < 60; i++) {
            gathering(dice, day, i, terms);
        }
    }

    private void gathering(Random dice, LocalDate day, int i, List<Long> terms) throws Exception {
        var id = insert("insert into gathering (title, latitude, longitude, online, zone, created_at, updated_at,"
                + " version) values ('会" + i + "', " + point(dice) + ", false, 'Asia/Tokyo', now(),"
                + " now() - interval 2 day, 1)");
        if (dice.nextInt(6) > 0) {
            change(town, "insert into publication values (" + id + ", 'x', now())");
        }
        rest(dice, "GATHERING", id);
        change(town, "insert into gathering_theme values (" + id + ", '" + THEMES[dice.nextInt(3)] + "')");
        for (var n = dice.nextInt(5); n > 0; n--) {
            var start = day.plusDays(dice.nextInt(60)).atTime(6 + dice.nextInt(16), n);
            var date = insert("insert into occurrence (gathering_id, original_starts_at, starts_at, over_at, all_day,"
                    + " by_rule) values (" + id + ", '" + start + "', '" + start + "', '" + start.plusHours(1) + "', "
                    + (dice.nextInt(8) == 0) + ", false)");
            if (dice.nextInt(5) == 0) {
                change(town, "insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at)"
                        + " values (" + date + ", '-', 'x', now())");
            }
        }
        takeDown(new Random(id * 31 + i), id);
        profile(dice, "gathering_id", id, terms);
    }

    /** Some are hidden, on some day of the last months; of some, that they were let through was a mistake. */
    private void takeDown(Random dice, long id) throws Exception {
        if (dice.nextInt(3) == 0) {
            ichiko.call(() -> {
                gatherings.hide(id, "-");
                return null;
            });
            var days = " - interval " + dice.nextInt(50) + " day where gathering_id = " + id;
            change(town, "update withdrawal set withdrawn_at = withdrawn_at" + days);
            change(town, "update publication_past set until_at = until_at" + days);
        } else if (dice.nextInt(6) == 0) {
            change(town, "delete from publication where gathering_id = " + id);
            change(town, "insert into withdrawal (gathering_id, reason, withdrawn_by, withdrawn_at) values (" + id
                    + ", '-', 'mistaken', now())");
        }
    }

    private void rest(Random dice, String kind, long id) throws SQLException {
        if (dice.nextInt(6) == 0) {
            change(town, "insert into freshness_rest values ('" + kind + "', " + id + ", 'SILENT', now()"
                    + (dice.nextBoolean() ? "" : " - interval 9 day") + ")");
        }
    }

    private void profile(Random dice, String column, long id, List<Long> terms) throws SQLException {
        if (dice.nextInt(4) > 0) {
            change(welfare, "insert into profile (" + column + ", written_by, written_at, version) values (" + id
                    + ", 'x', now(), 1)");
            for (var term : terms) {
                if (dice.nextInt(4) == 0) {
                    change(welfare, "insert into profile_term select id, " + term + ", '"
                            + (dice.nextInt(5) == 0 ? "NO" : "YES") + "' from profile where " + column + " = " + id);
                }
            }
        }
    }

    /** Within one of the areas, or east of all of them. */
    private static String point(Random dice) {
        return 30 + dice.nextInt(100) / 1000.0 + ", " + (130 + dice.nextInt(500) / 1000.0);
    }

    long insert(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql, java.sql.Statement.RETURN_GENERATED_KEYS);
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** The first column of the rows of a statement; both schemas can be named in it. */
    List<Long> numbers(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    void change(String sql) throws SQLException {
        change(town, sql);
    }

    /** The same in the other schema. */
    void changeBehind(String sql) throws SQLException {
        change(welfare, sql);
    }

    private static void change(DataSource schema, String sql) throws SQLException {
        try (var connection = schema.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
