package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;

/**
 * Everything that staff may write or ask behind the wall, by the pages that are there for it: profiles, words that hint
 * and what is learnt, the taxonomy, what reports count, what the town lacks, meetings and tasks, and a search with
 * somebody.
 */
final class StaffWriting {

    private static final List<String> TABLES = List.of("profile_term", "profile_history", "profile", "measure", "model",
            "suggestion", "suggested", "declined");

    private final TownProcess town;
    private final String canary;
    private final Visit curator;

    StaffWriting(TownProcess town, String canary) {
        this.town = town;
        this.canary = canary;
        curator = new Visit(town.base()).as("staff@example.jp");
    }

    /**
     * A curator writes a profile of each, and all the rest.
     *
     * @param subjects addresses of gatherings, places and groups, a gathering first
     */
    void write(List<String> subjects) throws SQLException {
        for (var subject : subjects) {
            var page = curator.get("/staff" + subject + "/welfare");
            said(curator.press(page, "write", Map.of("note", canary, "contact", canary, "term", "1")));
        }
        suggest(subjects.get(0));
        report();
        name();
        lack();
        keep();
        connect(subjects.get(0).replaceAll("\\D", ""));
    }

    /** A template of reports, and what counts as an activity: words that stand in many a title, and one in none. */
    private void report() {
        said(curator.press(curator.get("/staff/insight/report/templates/new"), "keep", Map.of("keep", "1", "name",
                canary, "title", canary, "introduction", canary)));
        said(curator.press(curator.get("/staff/insight/report/activities"), "keep", Map.of("keep", "0",
                "name-0", canary, "words-0", "開催、" + canary)));
        said(curator.get("/staff/insight/report"));
    }

    /** Words that hint, what is learnt from all this, and what is declined; the first word stands in many a text. */
    private void suggest(String subject) {
        for (var word : List.of("開催", canary)) {
            var page = curator.get("/staff/words");
            var added = curator.press(page, "add", Map.of("add", "1", "phrase", word, "hints-at", "2", "weight", "100",
                    "source", canary));
            assertEquals(200, added.status());
        }
        said(curator.press(curator.get("/staff/words"), "look", Map.of("look", "1", "part", canary)));
        curator.press(curator.get("/staff/words"), "learn", Map.of("learn", "1"));
        var number = subject.replaceAll("\\D", "");
        var row = curator.post("/staff/welfare/row", Map.of("kind", List.of("gathering"), "dimension", List.of("FIELD"),
                "row", List.of(number), "version-" + number, List.of("1"), "yes-" + number, List.of("1", "2"),
                "declined-" + number, List.of("3")));
        assertEquals(200, row.status(), row.text());
    }

    /** A new term, which is then called otherwise, moved and retired. */
    private void name() throws SQLException {
        said(curator.press(curator.get("/staff/terms"), "add-FIELD", Map.of("name-FIELD", canary)));
        var term = number("select max(id) from welfare.term where name = '" + canary + "'");
        said(curator.press(curator.get("/staff/terms"), "rename-" + term, Map.of("name-" + term, canary + "の会")));
        for (var button : List.of("up-", "retire-")) {
            assertEquals(200, curator.press(curator.get("/staff/terms"), button + term, Map.of()).status());
        }
    }

    /** Something the town lacks, a meeting about it, and a task that came of it. */
    private void lack() throws SQLException {
        assertEquals(200, curator.press(curator.get("/staff/meeting/notes/new"), "save", Map.of("what", "朝に集まれる所がない、"
                + canary, "notperson", canary)).status());
        var note = number("select max(id) from welfare.resource_note where what like '%" + canary + "%'");
        assertTrue(note > 0, "a note is written");
        assertEquals(200, curator.press(curator.get("/staff/meeting/meetings"), "call", Map.of("title", canary, "day",
                "2026-12-01")).status());
        var meeting = number("select max(id) from welfare.meeting where title = '" + canary + "'");
        assertTrue(meeting > 0, "a meeting is called");
        assertEquals(200, curator.press(curator.get("/staff/meeting/notes/" + note), "met", Map.of()).status());
        assertEquals(200, curator.press(curator.get("/staff/meeting/notes/" + note), "give", Map.of("meeting",
                String.valueOf(meeting), "task", canary + "に声をかける", "owner", String.valueOf(number("select id from"
                + " account where email = 'staff@example.jp'")), "due", "2026-12-20")).status());
        assertTrue(number("select count(*) from welfare.meeting_task where note_id = " + note) > 0, "a task is given");
    }

    /** Rules of how long all this is kept, which an administrator looks at and sets. */
    private void keep() throws SQLException {
        var administrator = new Visit(town.base()).as("admin@example.jp");
        var look = administrator.get("/staff/admin/retention?matter=NOTE&amount=30&unit=DAYS");
        assertEquals(200, administrator.press(look, "keep", Map.of()).status());
        assertTrue(number("select count(*) from welfare.keeping_rule where kind = 'NOTE' and amount = 30") > 0,
                "a rule is set");
    }

    /** A search with somebody, and the sheet of what was picked. */
    private void connect(String gathering) {
        said(curator.post("/staff/connect", Map.of("q", List.of("花 " + canary), "ease", List.of("alone", "small"),
                "day", List.of("4"))));
        assertEquals(200, curator.post("/staff/connect/sheet", Map.of("pick", List.of("g" + gathering))).status());
    }

    private void said(Seen page) {
        assertTrue(page.text().contains(canary), () -> page.address() + ": " + page.text());
    }

    /** As if nothing of it had been written. */
    void forget() throws SQLException {
        for (var table : TABLES) {
            change("delete from welfare." + table);
        }
        change("delete from welfare.keeping_rule");
        change("delete from welfare.resource_note where what like '%" + canary + "%'");
        change("delete d from welfare.resource_deed d join welfare.meeting m on m.id = d.meeting_id where m.title = '"
                + canary + "'");
        change("delete from welfare.meeting where title = '" + canary + "'");
        change("delete y from welfare.hint_history y join welfare.hint h on h.id = y.hint_id where h.source = '"
                + canary + "'");
        change("delete from welfare.hint where source = '" + canary + "'");
        change("delete from welfare.report_activity where name = '" + canary + "'");
        change("delete c, t from welfare.report_template_change c join welfare.report_template t"
                + " on t.id = c.template_id where t.name = '" + canary + "'");
        change("delete c from welfare.term_change c join welfare.term t on t.id = c.term_id where t.name like '"
                + canary + "%'");
        change("delete from welfare.term where name like '" + canary + "%'");
    }

    private long number(String sql) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
