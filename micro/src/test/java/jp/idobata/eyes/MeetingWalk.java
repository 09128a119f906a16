package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The part of the walk that is about what the town lacks: a note, a meeting with it, a task that is overdue. */
final class MeetingWalk {

    private static final String BASE = "/staff/meeting";

    private MeetingWalk() {
    }

    static List<Stop> through(Connection town) throws SQLException {
        var note = number(town, "insert into welfare.resource_note (area_id, times, what, source, state, noted_at,"
                + " version) select max(id), 'SAT-AM', '土曜の朝に、子どもと親がいっしょに食べられる所がない', 'FREE', 'DECIDED',"
                + " utc_timestamp(6), 3 from area");
        var meeting = number(town, "insert into welfare.meeting (held_on, title, version) values ('2026-12-01',"
                + " '第1回 支援会議', 0)");
        number(town, "insert into welfare.meeting_agenda values (" + meeting + ", " + note + ")");
        number(town, "insert into welfare.resource_met (note_id, met_by, met_on) values (" + note
                + ", 'csw@example.jp', '2026-11-20')");
        var deed = number(town, "insert into welfare.resource_deed (note_id, meeting_id, kind, words, done_by, done_at)"
                + " values (" + note + ", " + meeting + ", 'TASKED', '朝の食堂をはじめられる人に声をかける', 'staff@example.jp',"
                + " '2026-11-20')");
        number(town, "insert into welfare.meeting_task (deed_id, note_id, meeting_id, what, owner_id, due_on) select "
                + deed + ", " + note + ", " + meeting + ", '朝の食堂をはじめられる人に声をかける', id, '2026-11-21'"
                + " from account where email = 'staff@example.jp'");
        return List.of(new Stop(BASE + "/notes", "staff-meeting-notes", SUPPORTER, BASE + "/notes", 200),
                new Stop(BASE + "/notes/new", "staff-meeting-new", SUPPORTER, BASE + "/notes/new?source=CELL&by=TIME"
                        + "&col=SAT-AM", 200),
                new Stop(BASE + "/notes/{id}", "staff-meeting-note", CURATOR, BASE + "/notes/" + note, 200),
                new Stop(BASE + "/notes/{id}/edit", "staff-meeting-edit", SUPPORTER, BASE + "/notes/" + note + "/edit",
                        200),
                new Stop(BASE + "/meetings", "staff-meeting-list", CURATOR, BASE + "/meetings", 200),
                new Stop(BASE + "/meetings/{id}", "staff-meeting-agenda", CURATOR, BASE + "/meetings/" + meeting, 200),
                new Stop(BASE + "/tasks", "staff-meeting-tasks", CURATOR, BASE + "/tasks", 200));
    }

    private static long number(Connection town, String sql) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate(sql, Statement.RETURN_GENERATED_KEYS);
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
