package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.WorldClock;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo town's feeds as other people's programs read them. */
@ExtendWith(SharedTown.class)
class FeedsIT {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** Tomorrow, as nothing is over by then while the test runs, up to where all dates are laid out. */
    private static final LocalDateTime FROM = LocalDateTime.of(2026, 11, 23, 0, 0);
    private static final LocalDateTime UNTIL = LocalDateTime.of(2027, 12, 20, 0, 0);

    @Test
    void wholeTownIsAValidCalendarWithTheDatesOnRecord(TownProcess town) throws Exception {
        var text = get(town, "/gatherings.ics").body();
        var faults = new CalendarBuilder().build(new StringReader(text)).validate(true);
        assertFalse(faults.hasErrors(), faults::toString);
        var calendar = Biweekly.parse(text).first();
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0).toString());
        var read = new TreeSet<String>();
        var named = new HashMap<String, VEvent>();
        calendar.getEvents().stream().filter(event -> event.getRecurrenceId() != null).forEach(event -> named.put(
                event.getUid().getValue() + event.getRecurrenceId().getValue().getTime(), event));
        for (var event : calendar.getEvents()) {
            // It takes days for midnight where it runs itself.
            var zone = event.getDateStart().getValue().hasTime() ? TOKYO : ZoneId.systemDefault();
            var dates = event.getDateIterator(TimeZone.getTimeZone(zone));
            while (event.getRecurrenceId() == null && dates.hasNext()) {
                var date = dates.next();
                var other = named.getOrDefault(event.getUid().getValue() + date.getTime(), event);
                var start = (other == event ? date : other.getDateStart().getValue()).toInstant().atZone(zone)
                        .toLocalDateTime();
                if (!start.isBefore(UNTIL)) {
                    break;
                }
                read.add(line(number(event), start, other.getStatus().isCancelled()));
            }
        }
        read.removeIf(line -> line.compareTo(FROM.toString()) < 0);
        var onRecord = onRecord(town);
        assertEquals(Set.of(), onRecord.stream().filter(line -> !read.contains(line)).collect(Collectors.toSet()));
        assertEquals(Set.of(), read.stream().filter(line -> !onRecord.contains(line)).collect(Collectors.toSet()));
        assertTrue(read.size() > 500 && named.size() > 0, read.size() + " dates, " + named.size() + " changed");
    }

    private static String line(String number, LocalDateTime start, boolean cancelled) {
        return start + " " + number + (cancelled ? " cancelled" : "");
    }

    private static String number(VEvent event) {
        return event.getUid().getValue().replaceAll("^gathering-(\\d+)(-\\d+T\\d+)?@localhost$", "$1");
    }

    private static Set<String> onRecord(TownProcess town) throws SQLException {
        try (var connection = town.owner(); var rows = connection.createStatement().executeQuery("select g.id,"
                + " o.starts_at, c.reason from publication p join gathering g on g.id = p.gathering_id join occurrence"
                + " o on o.gathering_id = g.id left join cancellation c on c.occurrence_id = o.id where o.starts_at"
                + " >= '" + FROM + "' and o.starts_at < '" + UNTIL + "' and not exists (select 1 from freshness_rest f"
                + " where f.kind = 'GATHERING' and f.subject_id = g.id and f.began_at > g.updated_at)")) {
            var lines = new TreeSet<String>();
            while (rows.next()) {
                lines.add(line(rows.getString(1), rows.getTimestamp(2).toLocalDateTime(), rows.getString(3) != null));
            }
            return lines;
        }
    }

    @Test
    void atomLeadsThroughAllOfItOnce(TownProcess town) throws Exception {
        var seen = new TreeSet<String>();
        var parts = 0;
        for (var next = "/gatherings.atom?theme=learn,talk,move"; next != null; parts++) {
            var feed = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(get(town, next).body()));
            assertEquals(town.base() + next.replace(",", "%2C").replace("%2C", "&theme="), self(feed));
            feed.getEntries().forEach(entry -> assertTrue(seen.add(entry.getId()) && !entry.getTitle().isBlank()
                    && entry.getUpdated() != null && !entry.getAlternateLinks().isEmpty(), entry.getId()));
            next = feed.getOtherLinks().stream().filter(link -> link.getRel().equals("next"))
                    .map(link -> link.getHref().substring(town.base().toString().length())).findFirst().orElse(null);
        }
        var total = get(town, "/api/v1/gatherings?size=1&theme=learn,talk,move").body()
                .replaceAll("(?s)^\\{\"total\":(\\d+).*", "$1");
        assertEquals(Integer.parseInt(total), seen.size());
        assertTrue(parts > 1, parts + " parts");
    }

    @Test
    void newsAndStoriesAreReadAsTheyStandOnTheirPages(TownProcess town) throws Exception {
        for (var kind : List.of("news", "stories")) {
            var answer = get(town, "/" + kind + ".atom");
            assertEquals("application/atom+xml;charset=utf-8", answer.header("Content-Type").orElseThrow()
                    .toLowerCase(Locale.ROOT).replace(" ", ""));
            var feed = (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(answer.body()));
            assertEquals(town.base() + "/" + kind + ".atom", self(feed));
            assertEquals(town.base() + "/" + kind, feed.getAlternateLinks().get(0).getHref());
            var page = get(town, "/" + kind).body();
            assertFalse(feed.getEntries().isEmpty(), "the demo town has told something");
            for (var entry : feed.getEntries()) {
                assertTrue(page.contains(entry.getTitle().replaceFirst("^【中止】", ""))
                        && !entry.getContents().get(0).getValue().isBlank()
                        && !entry.getUpdated().before(entry.getPublished()), entry.getTitle());
                get(town, entry.getAlternateLinks().get(0).getHref().substring(town.base().toString().length()));
            }
        }
    }

    private static String self(Feed feed) {
        return feed.getOtherLinks().stream().filter(link -> link.getRel().equals("self")).findFirst().orElseThrow()
                .getHref();
    }

    @Test
    void whoHasTheLatestIsToldSoAndAChangeIsNoticed(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            var guests = Guests.of(owner, "朝の体操\"<y8z8>,;", "hanako@example.jp", 5, FROM.plusHours(10), 3);
            WorldClock.bringBack(owner);
            var path = "/gatherings/" + guests.gathering() + ".ics";
            var answer = get(town, path);
            assertEquals(List.of(), answer.all("Set-Cookie"));
            assertEquals("text/calendar;charset=UTF-8", answer.header("Content-Type").orElse(""));
            var tag = "If-None-Match: \"x\", " + answer.header("ETag").orElseThrow();
            var date = "If-Modified-Since: " + answer.header("Last-Modified").orElseThrow();
            for (var known : List.of(tag, date)) {
                var again = RawRequest.get(path).with(known).send(town.base());
                assertEquals(304 + "", again.status() + again.body());
                assertEquals(answer.header("ETag"), again.header("ETag"));
            }
            assertEquals("", RawRequest.get(path).by("HEAD").send(town.base()).body());
            change(owner, "insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at)"
                    + " select id, '大雨, のため', 'hanako', utc_timestamp(6) from"
                    + " occurrence where gathering_id = " + guests.gathering() + " order by starts_at limit 1");
            change(owner, "update gathering set version = 7, updated_at = '2026-11-20 12:00' where id = "
                    + guests.gathering());
            var changed = RawRequest.get(path + "?lang=en").with(tag).with(date).send(town.base());
            assertEquals(200, changed.status());
            assertTrue(changed.body().contains("STATUS:CANCELLED") && changed.body().contains("SEQUENCE:7")
                    && changed.body().contains("This is cancelled: 大雨\\, のため"), changed.body());
            assertEquals(List.of(), changed.all("Set-Cookie"));
            change(owner, "delete from publication where gathering_id = " + guests.gathering());
            assertEquals(404, RawRequest.get(path).with(tag).send(town.base()).status());
        }
    }

    @Test
    void ownComingIsAFileAndOnlyThoseWhoHaveAPlaceHaveTheLink(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            var guests = Guests.of(owner, "夜のオンライン読書会", "hanako@example.jp", 1, FROM.plusHours(20), 2);
            change(owner, "update gathering set online = true, online_url = 'https://meet.example.jp/secret',"
                    + " url_for_comers = true where id = " + guests.gathering());
            var links = guests.ask(owner, 1, 2);
            change(owner, "update going set state = if(email = 'guest1@example.jp', 'IN', 'WAITING'), arrival = id,"
                    + " answered_at = utc_timestamp(6) where email like 'guest%' and occurrence_id in (select id from"
                    + " occurrence where gathering_id = " + guests.gathering() + ")");
            var in = get(town, links.get(0) + ".ics");
            var waiting = get(town, links.get(1) + ".ics");
            assertEquals("private, no-store", in.header("Cache-Control").orElse(""));
            assertEquals(List.of(true, false), List.of(in, waiting).stream().map(answer -> answer.body().contains(
                    "CONFERENCE;VALUE=URI:https://meet.example.jp/secret")).toList());
            assertTrue(in.body().contains("STATUS:CONFIRMED") && waiting.body().contains("STATUS:TENTATIVE"));
            assertFalse(new CalendarBuilder().build(new StringReader(in.body())).validate(true).hasErrors());
            assertEquals(1, Biweekly.parse(in.body()).first().getEvents().size());
            assertFalse(get(town, "/gatherings/" + guests.gathering() + ".ics").body().contains("secret"));
            assertEquals(404, RawRequest.get("/going/" + "A".repeat(32) + ".ics").send(town.base()).status());
            change(owner, "delete from publication where gathering_id = " + guests.gathering());
            assertTrue(get(town, links.get(0) + ".ics").body().contains("STATUS:CANCELLED"));
        }
    }

    @Test
    void whatPeopleGuessLeadsToWhereItIs(TownProcess town) throws Exception {
        var moved = RawRequest.get("/groups/1.ics?theme=eat").send(town.base());
        assertEquals("301 /groups/1/gatherings.ics?theme=eat", moved.status() + " " + moved.header("Location")
                .orElse("").replace(town.base().toString(), ""));
        assertEquals(200, RawRequest.get("/gatherings.ics?when=never&page=x").send(town.base()).status());
        assertEquals(405, RawRequest.post("/gatherings.atom", "a=1").send(town.base()).status());
        assertEquals(404, RawRequest.get("/groups/999999999/gatherings.ics").send(town.base()).status());
    }

    private static RawAnswer get(TownProcess town, String path) throws Exception {
        var answer = RawRequest.get(path).send(town.base());
        assertEquals(200, answer.status(), path + answer.body());
        return answer;
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
