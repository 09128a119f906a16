package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about the counter: posts taken in, and a telephone list with two to call. */
final class CounterWalk {

    /** Places of open data that no other part of the walk has let rest. */
    private static final String AWAKE = " and p.source_key is not null and p.id not in (select r.subject_id"
            + " from freshness_rest r where r.kind = 'PLACE')";

    private final List<Stop> stops = new ArrayList<>();
    private final Connection town;

    private CounterWalk(Connection town) {
        this.town = town;
    }

    static List<Stop> through(Connection town) throws SQLException {
        var walk = new CounterWalk(town);
        walk.walk();
        return walk.stops;
    }

    private void walk() throws SQLException {
        var place = number("select min(p.id) from place p where p.phone is not null" + AWAKE);
        var other = number("select min(p.id) from place p where p.id > " + place + AWAKE);
        var paused = number("select max(p.id) from place p where true" + AWAKE);
        var gathering = number("select min(p.gathering_id) from publication p join gathering g on g.id ="
                + " p.gathering_id where g.rrule is not null and g.source_key is not null");
        var due = taken(place, "2024-01-01");
        taken(other, "2024-02-01");
        change("insert into draft (account_id, gathering_id, body, saved_at, submitted_at, accepted_at, by_desk,"
                + " version) select (select id from account where email = 'staff@example.jp'), " + gathering
                + ", '{}', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6), true, 1");
        var letter = note("GATHERING", "draft_id", gathering);
        change("insert into freshness_call (kind, subject_id, outcome, batch, called_by, called_at, again_on) values"
                + " ('PLACE', " + place + ", 'MISSED', 'walk', 'staff@example.jp', utc_timestamp(6), '2024-03-04')");
        change("insert into freshness_rest (kind, subject_id, why, began_at) values ('PLACE', " + paused
                + ", 'PAUSED', '2026-11-18')");
        stop("/staff/counter", "staff-counter", "/staff/counter");
        stop("", "staff-counter-letters", "/staff/counter?view=letters");
        stop("", "staff-counter-none", "/staff/counter?view=all&q=zzz");
        stop("/staff/counter/new", "staff-counter-new", "/staff/counter/new");
        stop("/staff/counter/calls", "staff-calls", "/staff/counter/calls");
        stop("/staff/counter/{id}", "staff-counter-note", "/staff/counter/" + letter);
        stop("", "staff-counter-note-place", "/staff/counter/" + due);
        stop("", "staff-place-noted", "/staff/places/" + place);
        stop("", "staff-queue-noted", "/staff/queue/" + waiting());
        change("insert into counter_post (kind, title, source, consent, consent_taker, consent_on, phone,"
                + " letter_wanted, entered_by, entered_at) values ('PLACE', '番町のえんがわ', 'TELEPHONE', 'SPOKEN',"
                + " '窓口の人', '2026-11-01', '087-000-0003', false, 'staff@example.jp', utc_timestamp(6))");
        stop("/staff/counter/{id}/place", "staff-counter-place", "/staff/counter/"
                + number("select last_insert_id()") + "/place");
        stop("/staff/counter/{id}/letter", "staff-counter-letter", "/staff/counter/" + letter + "/letter");
        stops.add(new Stop("", "place-paused", VISITOR, "/places/" + paused, 200));
    }

    /** A gathering that was taken in and waits for a decision. */
    private long waiting() throws SQLException {
        change("insert into draft (account_id, body, saved_at, submitted_at, by_desk, version) select id,"
                + " json_object('title', '番町お茶の会', 'dates', json_array(), 'venue', '番町集会所', 'themes', json_array(),"
                + " 'welcome', json_array(), 'online', false), utc_timestamp(6), utc_timestamp(6), true, 1 from account"
                + " where email = 'staff@example.jp'");
        var draft = number("select last_insert_id()");
        change("insert into counter_post (kind, title, draft_id, source, consent, consent_taker, consent_on, phone,"
                + " letter_wanted, entered_by, entered_at) values ('GATHERING', '番町お茶の会', " + draft + ", 'TELEPHONE',"
                + " 'SPOKEN', '窓口の人', '2026-11-01', '087-000-0004', false, 'staff@example.jp', utc_timestamp(6))");
        change("insert into submission (draft_id, title, submitted_by, submitted_at, version) values (" + draft
                + ", '番町お茶の会', 'staff@example.jp', utc_timestamp(6), 1)");
        return number("select last_insert_id()");
    }

    private long taken(long place, String since) throws SQLException {
        change("update place set updated_at = '" + since + "', confirmed_at = null where id = " + place);
        change("delete from freshness_confirmation where kind = 'PLACE' and subject_id = " + place);
        change("insert into place_draft (account_id, place_id, body, submitted_at, accepted_at, by_desk, version)"
                + " select (select id from account where email = 'staff@example.jp'), " + place + ", '{}',"
                + " utc_timestamp(6), utc_timestamp(6), true, 1");
        return note("PLACE", "place_draft_id", place);
    }

    private long note(String kind, String column, long subject) throws SQLException {
        change("insert into counter_post (kind, title, " + column + ", source, consent, consent_taker, consent_on,"
                + " person, phone, hours, address, via, letter_wanted, entered_by, entered_at) select '" + kind + "',"
                + (kind.equals("PLACE") ? "name" : "title") + ", last_insert_id(), 'PAPER', 'SIGNED', '窓口の人',"
                + " '2026-11-01', '松本', '087-000-000" + subject % 10 + "', '昼すぎ', '高松市番町9-9-9', '民生委員の人',"
                + " true, 'staff@example.jp', utc_timestamp(6) from " + (kind.equals("PLACE") ? "place" : "gathering")
                + " where id = " + subject);
        return number("select last_insert_id()");
    }

    private void stop(String pattern, String name, String path) {
        stops.add(new Stop(pattern, name, CURATOR, path, 200));
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
