package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A curator clears a hundred of five hundred posts with the keyboard, and the page is never loaded anew. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class QueueByKeyboardIT {

    private static final String TITLE = "鍵盤の会";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int WAITING = 500;
    private static final int CLEARED = 100;

    private Phone phone;
    private Chromium browser;

    @Test
    void aHundredAreClearedWithoutThePageBeingLoadedAnew(TownProcess town, Chromium shared) throws SQLException {
        browser = shared;
        phone = new Phone(town, browser, Path.of("target/queue-by-keyboard"));
        try {
            wait(town);
            browser.wide(1280).dark(false).go(town.address("/signin")).with(Map.of("lang", "ja"));
            phone.signIn("staff@example.jp", Visit.DEMO_PASSWORD).go("/staff/queue?q=" + TITLE);
            browser.driver().executeScript("window.marker = 'still here'");
            open();
            for (var i = 0; i < CLEARED; i++) {
                clear(i);
            }
            assertEquals(CLEARED, decided(town), "each was decided, and the next came by itself");
            turnOffAndUndo(town);
            assertEquals("still here", browser.ask("window.marker"), "the page was never loaded anew");
        } finally {
            tidy(town);
        }
    }

    /** Moves about, and opens the first by Enter. */
    private void open() {
        key("j");
        key("k");
        key("k");
        assertEquals(TITLE + "1", browser.driver().switchTo().activeElement().getText());
        key("x");
        assertEquals("1", phone.find("#picked").getText());
        key("x");
        key(Keys.ENTER);
        arrived(TITLE + "1");
    }

    /** Approves, and gives back every tenth, with words. */
    private void clear(int done) {
        var title = TITLE + (done + 1);
        if (done % 10 == 9) {
            key("r");
            assertEquals("reason", browser.driver().switchTo().activeElement().getDomAttribute("id"));
            browser.driver().switchTo().activeElement().sendKeys("area: 日にちを見直してください");
            assertEquals(title, phone.find("#opened").getText(), "keys do nothing where one writes");
            phone.touch(phone.find("#return"));
        } else {
            key("a");
        }
        arrived(TITLE + (done + 2));
    }

    private void turnOffAndUndo(TownProcess town) throws SQLException {
        key("?");
        phone.touch(phone.find("#keys-off"));
        key("a");
        assertEquals(CLEARED, decided(town), "the keys are off");
        phone.touch(phone.find("#keys-off"));
        key("u");
        arrived(TITLE + CLEARED);
        assertEquals(CLEARED - 1, decided(town));
        key("/");
        assertEquals("q", browser.driver().switchTo().activeElement().getDomAttribute("id"));
    }

    private void arrived(String title) {
        new WebDriverWait(browser.driver(), PATIENCE).pollingEvery(Duration.ofMillis(10))
                .withMessage(() -> title + " is open; " + phone.text()).until(driver -> title.equals(browser.ask(
                        "document.getElementById('opened')?.textContent ?? ''")));
    }

    private void key(CharSequence key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static long decided(TownProcess town) throws SQLException {
        return number(town, "select count(*) from submission where decided_at is not null and title like '" + TITLE
                + "%'");
    }

    /** Handed in by the town's clock, which is behind the world's. */
    private static void wait(TownProcess town) throws SQLException {
        change(town, "insert into draft (account_id, body, saved_at, submitted_at, version) select a.id, json_object("
                + "'title', concat('" + TITLE + "', seq), 'venue', '中央公民館', 'online', false, 'free', true, 'themes',"
                + " json_array('move'), 'welcome', json_array(), 'dates', json_array(json_object('startsAt',"
                + " '2026-12-05T10:00:00', 'endsAt', '2026-12-05T11:00:00', 'allDay', false))), '2026-11-18',"
                + " '2026-11-18', 1 from account a, seq_1_to_" + WAITING + " where a.email = 'hanako@example.jp'");
        change(town, "insert into submission (draft_id, title, submitted_by, submitted_at, version) select id,"
                + " json_value(body, '$.title'), 'hanako@example.jp', '2026-11-18', 1 from draft where"
                + " json_value(body, '$.title') like '" + TITLE + "%' order by id");
        assertFalse(number(town, "select count(*) from submission where title like '" + TITLE + "%'") < WAITING);
    }

    /** What was published here is nobody else's business. */
    private static void tidy(TownProcess town) throws SQLException {
        var mine = " where gathering_id in (select id from gathering where title like '" + TITLE + "%')";
        change(town, "delete from publication" + mine);
        change(town, "delete from gathering_search" + mine);
        change(town, "update submission set decided_at = utc_timestamp(6) where title like '" + TITLE + "%'");
        change(town, "update draft set discarded_at = utc_timestamp(6) where accepted_at is null"
                + " and json_value(body, '$.title') like '" + TITLE + "%'");
        assertTrue(number(town, "select count(*) from submission where decided_at is null and title like '" + TITLE
                + "%'") == 0);
    }

    private static long number(TownProcess town, String sql) throws SQLException {
        try (var owner = town.owner(); var result = owner.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void change(TownProcess town, String sql) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
