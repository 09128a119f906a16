package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A curator hears calls and decides on what has gone from a calendar, with the keys that the pages speak of. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class DeskByKeyboardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HALL = "鍵盤の集会所";
    private static final String CALENDAR = "鍵盤の暦";
    private static final String HEARD = "select count(*) from freshness_call c join place p on p.id = c.subject_id"
            + " where c.kind = 'PLACE' and c.undone_at is null and p.name = '" + HALL + "%d' and c.outcome = '%s'";

    private TownProcess town;
    private Chromium browser;
    private Phone phone;

    @BeforeEach
    void begin(TownProcess sharedTown, Chromium sharedBrowser) {
        town = sharedTown;
        browser = sharedBrowser;
        phone = new Phone(town, browser, Path.of("target/desk-by-keyboard"));
        browser.wide(1280).dark(false).go(town.address("/signin")).with(Map.of("lang", "ja"));
        phone.signIn("staff@example.jp", Visit.DEMO_PASSWORD);
    }

    @Test
    void whatWasHeardIsChosenByFiguresAndKeptByEnter() throws SQLException {
        try (var owner = town.owner()) {
            for (var i = 1; i <= 3; i++) {
                toCall(owner, i);
            }
            phone.go("/staff/counter/calls");
            at(1);
            keys("1");
            assertEquals(HALL + "2", here(), "on to the next");
            keys("5", "3");
            at(3);
            keys("0", Keys.ENTER);
            becomes(owner, HEARD.formatted(1, "HOLDS"), 1);
            assertEquals(1, number(owner, HEARD.formatted(2, "MISSED")));
            assertEquals(0, number(owner, HEARD.formatted(3, "RESTS")), "taken back before it was kept");
        } finally {
            tidy();
        }
    }

    @Test
    void whatHasGoneFromACalendarIsHiddenByKeysAndATickIsNotLost() throws SQLException {
        try (var owner = town.owner()) {
            var gathering = Guests.of(owner, CALENDAR, "staff@example.jp", 9, LocalDateTime.parse("2026-12-12T10:00"),
                    1)
                    .gathering();
            change(owner, "insert into calendar_subscription (name, address, every_hours, publish, made_by, made_at,"
                    + " next_at) values ('" + CALENDAR + "', 'https://calendar.example/keys.ics', 24, true,"
                    + " 'staff@example.jp', '2026-11-20', '2035-01-01')");
            var calendar = number(owner, "select last_insert_id()");
            change(owner, "insert into imported_thing (kind, source_key, thing_id, written, undone) values"
                    + " ('GATHERINGS', 'ics:keys@example.jp', " + gathering + ", '{}', false)");
            change(owner, "insert into subscription_thing values (" + calendar + ", 'ics:keys@example.jp', 0, 'GONE',"
                    + " '2026-11-20', null)");
            phone.go("/staff/imports/calendars/" + calendar);
            var shown = "select count(*) from publication where gathering_id = " + gathering;
            hide("");
            assertEquals(true, browser.ask("document.querySelector('input[name=key]').checked"), "the tick stays");
            assertEquals(1, number(owner, shown), "not without a reason");
            hide("主催者に確かめました");
            becomes(owner, shown, 0);
            assertEquals(1, number(owner, "select count(*) from subscription_thing where state = 'HIDDEN' and"
                    + " subscription_id = " + calendar));
        } finally {
            tidy();
        }
    }

    /** Ticks it if it is not, goes on to the reason and past the first button, and presses the second. */
    private void hide(String reason) {
        browser.driver().executeScript("document.querySelector('input[name=key]').focus();"
                + " window.leaving = document.querySelector('main > *')");
        if (!(Boolean) browser.ask("document.activeElement.checked")) {
            keys(" ");
        }
        // Tab marks what stands in the field.
        keys(Keys.TAB, Keys.TAB, Keys.DELETE, reason, Keys.TAB, Keys.TAB);
        assertEquals("hide", browser.ask("document.activeElement.id"));
        keys(Keys.ENTER);
        phone.until("the page has come back", () -> (Boolean) browser
                .ask("!window.leaving?.isConnected && document.readyState === 'complete'"));
    }

    private void at(int number) {
        browser.driver().executeScript("[...document.querySelectorAll('.call')].find(call => call.querySelector("
                + "'h2').textContent === '" + HALL + number + "').querySelector('input').focus()");
    }

    private Object here() {
        return browser.ask("document.activeElement.closest('.call')?.querySelector('h2').textContent");
    }

    private void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** Taken in by telephone, and nobody has been sure for longer than of anything else. */
    private static void toCall(Connection owner, int number) throws SQLException {
        var since = "'2001-01-0" + number + "'";
        change(owner, "insert into place (name, address, drop_in, lent, created_at, updated_at, version) values ('"
                + HALL + number + "', '高松市番町1丁目', true, false, " + since + ", " + since + ", 1)");
        change(owner, "insert into place_draft (account_id, place_id, body, submitted_at, accepted_at, by_desk,"
                + " version) select id, last_insert_id(), '{}', " + since + ", " + since + ", true, 1 from account"
                + " where email = 'staff@example.jp'");
        change(owner, "insert into counter_post (kind, title, place_draft_id, source, consent, consent_taker,"
                + " consent_on, phone, letter_wanted, entered_by, entered_at) values ('PLACE', '" + HALL + number
                + "', last_insert_id(), 'TELEPHONE', 'SPOKEN', '窓口の人', " + since + ", '087-000-0001', false,"
                + " 'staff@example.jp', " + since + ")");
    }

    /** What was set up here is nobody else's business. */
    private void tidy() throws SQLException {
        try (var owner = town.owner()) {
            change(owner, "delete from counter_post where title like '" + HALL + "%'");
            change(owner, "delete p from publication p join gathering g on g.id = p.gathering_id where g.title = '"
                    + CALENDAR + "'");
            change(owner, "delete s from gathering_search s join gathering g on g.id = s.gathering_id where g.title = '"
                    + CALENDAR + "'");
            change(owner, "delete from imported_thing where source_key = 'ics:keys@example.jp'");
            change(owner, "update calendar_subscription set removed_at = '2026-11-20' where name = '" + CALENDAR
                    + "'");
            change(owner, "insert into place_hiding (place_id, reason, hidden_by, hidden_at) select id, 'ためしの終わり',"
                    + " 'staff@example.jp', utc_timestamp(6) from place where name like '" + HALL + "%'");
        }
    }

    private void becomes(Connection owner, String sql, long count) {
        browser.waiting(PATIENCE).withMessage(() -> sql + " is not " + count + "\n" + phone.text())
                .until(driver -> {
                    try {
                        return number(owner, sql) == count;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var result = owner.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
