package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.RESIDENT;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.visit.Guests;
import jp.idobata.visit.TownLink;

/** The part of the walk that is about whether something still holds, and how a day went. */
final class AfterWalk {

    private final List<Stop> stops = new ArrayList<>();
    private final Connection town;

    private AfterWalk(Connection town) {
        this.town = town;
    }

    static List<Stop> through(Connection town) throws SQLException {
        var walk = new AfterWalk(town);
        walk.freshness();
        walk.held();
        return walk.stops;
    }

    private void freshness() throws SQLException {
        var ageing = series("冬の朝のラジオ体操", "2026-10-20",
                "insert into freshness_ageing values ('GATHERING', %d, '2026-02-01',"
                + " '2026-11-19')");
        var resting = series("冬の夜の天体観測", "2026-09-20",
                "insert into freshness_rest values ('GATHERING', %d, 'SILENT',"
                + " '2026-11-19')");
        change("insert into place (name, address, drop_in, lent, created_at, updated_at, version) values ('むかしの集会所',"
                + " '高松市番町1丁目', true, false, '2026-01-01', '2026-01-01', 1)");
        change("insert into freshness_rest select 'PLACE', max(id), 'GONE', '2026-11-19' from place"
                + " where name = 'むかしの集会所'");
        stop("/still/gatherings/{link}", "still", VISITOR, still(ageing));
        stop("", "still-resting", VISITOR, still(resting));
        stop("", "still-confirmed", VISITOR, still(ageing) + "?done=confirmed");
        stop("", "still-gone", VISITOR, "/still/gatherings/" + "A".repeat(32) + "?done=gone");
        stop("/still/places/{link}", "still-nothing", VISITOR, "/still/places/" + "A".repeat(32));
        stop("", "gathering-ageing", VISITOR, "/gatherings/" + ageing);
        stop("", "gathering-resting", VISITOR, "/gatherings/" + resting);
        stop("", "gatherings-ageing", VISITOR, "/gatherings?from=2027-01-09&to=2027-01-09");
        stop("", "place-gone", VISITOR, "/places/" + number("select max(id) from place where name = 'むかしの集会所'"));
        stop("", "my-asked", RESIDENT, "/my");
        stop("/staff/freshness", "staff-freshness", CURATOR, "/staff/freshness");
        stop("", "staff-freshness-silent", CURATOR, "/staff/freshness?view=silent");
        stop("/staff/freshness/letters", "staff-letters", CURATOR, "/staff/freshness/letters?view=silent");
    }

    private String still(long gathering) throws SQLException {
        return "/still/gatherings/" + TownLink.to("STILL_GATHERING", town, gathering);
    }

    /** A series of hanako's that was asked of twice, the second time on that day. */
    private long series(String title, String again, String state) throws SQLException {
        var id = Guests.of(town, title, "hanako@example.jp", 10, LocalDateTime.parse("2027-01-09T07:00:00"), 1)
                .gathering();
        for (var week = 1; week < 9; week++) {
            change(("insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at, all_day,"
                    + " by_rule) select gathering_id, starts_at + interval %1$d week, starts_at + interval %1$d week,"
                    + " ends_at + interval %1$d week, over_at + interval %1$d week, false, true from occurrence"
                    + " where gathering_id = %2$d order by id limit 1").formatted(week, id));
        }
        change("update occurrence set by_rule = true where gathering_id = " + id);
        change("update gathering set rrule = 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20270306', rule_starts_at ="
                + " '2027-01-09 07:00:00', created_at = '2026-02-01', updated_at = '2026-02-01' where id = " + id);
        for (var day : List.of("2026-09-01", again)) {
            change("insert into freshness_asking (kind, subject_id, way, asked_by, asked_at) values ('GATHERING', " + id
                    + ", 'MAIL', 'idobata', '" + day + "')");
        }
        change(state.formatted(id));
        return id;
    }

    private void held() throws SQLException {
        var id = Guests.of(town, "秋の芋たき", "hanako@example.jp", 30, LocalDateTime.parse("2026-11-18T11:00:00"), 2)
                .gathering();
        var told = number("select min(id) from occurrence where gathering_id = " + id);
        var untold = number("select max(id) from occurrence where gathering_id = " + id);
        change("insert into held_report values (" + told + ", true, 24, 6, null, 8, 10, 'いい匂いに、通りがかりの人も。',"
                + " 'hanako@example.jp', utc_timestamp(6))");
        change("insert into held_decision values (" + told + ", 'SHOWN', 'staff@example.jp', utc_timestamp(6))");
        stop("/held/{link}", "held", VISITOR, "/held/" + TownLink.to("HELD", town, untold));
        stop("", "held-told", VISITOR, "/held/" + TownLink.to("HELD", town, told) + "?done=told");
        stop("", "held-nothing", VISITOR, "/held/" + "A".repeat(32));
        stop("", "gathering-held", VISITOR, "/gatherings/" + id);
        stop("", "my-gathering-gone", RESIDENT, "/my/gatherings/" + id);
        stop("/staff/held", "staff-held", CURATOR, "/staff/held");
        stop("", "staff-held-supporter", SUPPORTER, "/staff/held?from=2020-01-01&to=2020-12-31");
    }

    private void stop(String pattern, String name, Stop.Who who, String path) {
        stops.add(new Stop(pattern, name, who, path, 200));
    }

    private long number(String sql) throws SQLException {
        try (var statement = town.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
