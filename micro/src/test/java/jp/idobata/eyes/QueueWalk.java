package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.ADMINISTRATOR;
import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of the walk that is about the queue: a change, a complaint and a decision that was undone among it; then the
 * counter, whose posts come into it.
 */
final class QueueWalk {

    private final List<Stop> stops = new ArrayList<>();
    private final Connection town;

    private QueueWalk(Connection town) {
        this.town = town;
    }

    static List<Stop> through(Connection town) throws SQLException {
        var walk = new QueueWalk(town);
        walk.walk();
        walk.stops.addAll(CounterWalk.through(town));
        walk.stops.addAll(AnnounceWalk.through(town));
        return walk.stops;
    }

    private void walk() throws SQLException {
        var gathering = number("select min(p.gathering_id) from publication p join gathering g on g.id ="
                + " p.gathering_id where g.rrule is null and g.source_key is not null");
        var place = number("select min(place_id) from opening_hours");
        var group = number("select min(group_id) from group_approval");
        stop("/gatherings/{id}/concern", "concern", VISITOR, "/gatherings/" + gathering + "/concern");
        stop("/places/{id}/concern", "concern-place", VISITOR, "/places/" + place + "/concern");
        stop("/groups/{id}/concern", "concern-group", VISITOR, "/groups/" + group + "/concern");
        stop("/whispers/{id}/concern", "concern-sent", VISITOR, "/whispers/1/concern?sent=1");
        stop("", "staff-queue-complaint", CURATOR, "/staff/queue/" + complaint(gathering));
        stop("", "staff-queue-kind", CURATOR, "/staff/queue?kind=complaint&sort=newest");
        stop("", "staff-queue-nothing", CURATOR, "/staff/queue?q=zzz");
        change("insert into submission (kind, group_id, title, submitted_by, submitted_at, former, version) select"
                + " 'PAGE', id, name, 'circle@example.jp', utc_timestamp(6), json_object('name', name, 'summary',"
                + " 'むかしのひとこと', 'contactHidden', false), 1 from community_group where id = " + group);
        stop("", "staff-queue-page", CURATOR, "/staff/queue/" + number("select last_insert_id()"));
        stop("", "staff-queue-change", CURATOR, "/staff/queue/" + change(gathering));
        stop("", "staff-queue-place", CURATOR, "/staff/queue/" + place(place, "'まえの題の家'"));
        stop("", "staff-queue-place-new", CURATOR, "/staff/queue/" + place(null, "(select name from place where id = "
                + place + ")"));
        stop("", "staff-queue-whisper", CURATOR, "/staff/queue/" + whisper());
        change("insert into area_putting (kind, subject_id, from_area_id, to_area_id, put_by, put_at) select 'PLACE', "
                + place + ", null, min(id), 'staff@example.jp', utc_timestamp(6) from area");
        stop("/staff/history/gatherings/{id}", "staff-history", CURATOR, "/staff/history/gatherings/" + gathering);
        stop("/staff/history/places/{id}", "staff-history-place", CURATOR, "/staff/history/places/" + place);
        stop("/staff/history/groups/{id}", "staff-history-group", CURATOR, "/staff/history/groups/" + group);
        stop("/staff/history/whispers/{id}", "staff-history-whisper", CURATOR, "/staff/history/whispers/1");
        rules();
        stop("/staff/queue/rules", "staff-rules-reasons", CURATOR, "/staff/queue/rules");
        for (var part : List.of("trusts", "unlisted", "blocks")) {
            stop("", "staff-rules-" + part, CURATOR, "/staff/queue/rules?part=" + part);
        }
        stop("", "staff-rules-desk", ADMINISTRATOR, "/staff/queue/rules?part=desk");
    }

    private long complaint(long gathering) throws SQLException {
        change("insert into complaint (kind, subject_id, why, words, email, language, made_at) values ('GATHERING', "
                + gathering + ", 'wrong', '時刻がちがうようです。', 'neighbour@example.org', 'ja', utc_timestamp(6))");
        change("insert into submission (kind, complaint_id, title, submitted_by, submitted_at, version) values"
                + " ('COMPLAINT', last_insert_id(), 'ためしの集まり', 'visitor', utc_timestamp(6), 1)");
        return number("select last_insert_id()");
    }

    /** What somebody tells of a place, or of a new one, in words that may keep people away. */
    private long place(Long changed, String name) throws SQLException {
        change("insert into place_draft (account_id, place_id, body, submitted_at, version) select (select id from"
                + " account where email = 'hanako@example.jp'), " + changed + ", json_object('name', " + name
                + ", 'summary', '独居老人の方もどうぞ', 'address', '高松市番町1丁目2-3', 'latitude', 34.34, 'longitude', 134.04,"
                + " 'dropIn', true, 'access', '駅から歩いて5分', 'hours', json_array(), 'closures', json_array(), 'has',"
                + " json_array('TOILET'), 'lacks', json_array(), 'closedOnHolidays', false), utc_timestamp(6), 1");
        change("insert into submission (kind, place_draft_id, title, submitted_by, submitted_at, version) values"
                + " ('PLACE', last_insert_id(), 'ためしの場所', 'hanako@example.jp', utc_timestamp(6), 1)");
        return number("select last_insert_id()");
    }

    /** A whisper that came back in other words, which another says too. */
    private long whisper() throws SQLException {
        change("insert into whisper (kind, text, more, account_id, written_at, submitted_at, version) select kind,"
                + " concat(text, '。'), 'ボケ防止に', (select id from account where email = 'hanako@example.jp'),"
                + " utc_timestamp(6), utc_timestamp(6), 1 from whisper where id = 1");
        change("set @whisper = last_insert_id()");
        change("insert into decision (whisper_id, outcome, reason, former, decided_by, decided_at) values (@whisper,"
                + " 'RETURNED', 'もう少し', json_object('hidden', false, 'whisper', json_object('kind', 'WISH', 'text',"
                + " 'まえの題のねがい', 'themes', json_array('learn'))), 'admin@example.jp', '2026-11-01')");
        change("insert into submission (kind, whisper_id, title, submitted_by, submitted_at, version) values ("
                + "'WHISPER', @whisper, 'ためしのつぶやき', 'hanako@example.jp', utc_timestamp(6), 1)");
        return number("select last_insert_id()");
    }

    /** A change to a gathering, of which one was undone before. */
    private long change(long gathering) throws SQLException {
        change("insert into draft (account_id, gathering_id, body, saved_at, submitted_at, version) select"
                + " (select id from account where email = 'hanako@example.jp'), id,"
                + " json_object('title', concat(title, '（あたらしい題）'), 'dates', json_array(), 'venue', venue,"
                + " 'themes', json_array(), 'welcome', json_array(), 'online', false, 'description', '内容を変えました。'),"
                + " utc_timestamp(6), utc_timestamp(6), 1 from gathering where id = " + gathering);
        change("insert into submission (kind, draft_id, title, submitted_by, submitted_at, version, marked) values"
                + " ('CHANGE', last_insert_id(), 'ためしの変更', 'hanako@example.jp', utc_timestamp(6), 1, true)");
        var submission = number("select last_insert_id()");
        change("insert into decision (submission_id, gathering_id, outcome, reason, decided_by, decided_at) values ("
                + submission + ", " + gathering + ", 'HIDDEN', '確かめるため', 'staff@example.jp', utc_timestamp(6))");
        change("insert into decision (submission_id, gathering_id, outcome, decided_by, decided_at, undoes) values ("
                + submission + ", " + gathering + ", 'UNDONE', 'staff@example.jp', utc_timestamp(6),"
                + " last_insert_id())");
        return submission;
    }

    private void rules() throws SQLException {
        change("insert into unlisted (kind, pattern, reason, entered_by, entered_at, until_on) values ('WORD',"
                + " 'あたらしい題', '例です', 'admin@example.jp', utc_timestamp(6), '2027-03-31')");
        change("insert into trust (email, reason, trusted_by, since) values ('nobody@example.jp', '例です',"
                + " 'staff@example.jp', utc_timestamp(6))");
        change("insert into block (pattern, reason, entered_by, entered_at) values ('@spam.example', '例です',"
                + " 'staff@example.jp', utc_timestamp(6))");
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
