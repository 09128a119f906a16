package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A curator tags many in the table by keyboard, and is told when somebody else was faster. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class TableByKeyboardIT {

    private static final String NAME = "表の会";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MINE = " from welfare.profile p join community_group g on g.id = p.group_id"
            + " where g.name like '" + NAME + "%'";
    private static final String SAID = "select count(*) from welfare.profile_term t where t.answer = 'YES'"
            + " and t.profile_id in (select p.id" + MINE + ")";

    private Chromium browser;

    @Test
    void rowsAreTaggedByKeysKeptBehindOnesBackAndNothingIsWrittenOver(TownProcess town, Chromium shared)
            throws SQLException {
        browser = shared;
        var phone = new Phone(town, browser, Path.of("target/table-by-keyboard"));
        try {
            change(town, "insert into community_group (name, created_at, updated_at, version) select concat('" + NAME
                    + "', seq), utc_timestamp(6), utc_timestamp(6), 0 from seq_1_to_3");
            browser.go(town.address("/"));
            browser.wide(1280).dark(false).with(Map.of("lang", "ja"));
            phone.signIn("staff@example.jp", Visit.DEMO_PASSWORD)
                    .go("/staff/welfare?kind=group&sort=title&dimension=FIELD&q=" + NAME);
            browser.driver().executeScript("document.querySelector('#table [tabindex=\"0\"]').focus()");
            key("1");
            key(Keys.ARROW_RIGHT);
            key(" ");
            becomes(town, SAID, 2);
            key(Keys.ARROW_DOWN);
            key("d");
            becomes(town, SAID, 4);
            key(Keys.chord(Keys.CONTROL, "c"));
            key(Keys.ARROW_DOWN);
            key(Keys.chord(Keys.CONTROL, "v"));
            becomes(town, SAID, 6);
            key(Keys.chord(Keys.CONTROL, "z"));
            becomes(town, SAID, 4);
            assertEquals("true", String.valueOf(browser.ask("document.activeElement.dataset.answer === ''")));
            somebodyElseWrites(town);
        } finally {
            tidy(town);
        }
    }

    private void somebodyElseWrites(TownProcess town) throws SQLException {
        change(town, "update welfare.profile set version = version + 1 where group_id in (select id from"
                + " community_group where name like '" + NAME + "%')");
        key(Keys.chord(Keys.CONTROL, Keys.HOME));
        key(Keys.ARROW_RIGHT);
        key(Keys.DELETE);
        browser.waiting(PATIENCE).until(driver -> Boolean.TRUE.equals(browser.ask(
                "document.querySelector('.clash button') !== null")));
        assertEquals(4, number(town, SAID), "nothing was written over");
        browser.driver().executeScript("document.querySelector('.clash button').click()");
        becomes(town, SAID, 3);
    }

    private void key(CharSequence key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private void becomes(TownProcess town, String sql, long count) {
        browser.waiting(PATIENCE).withMessage(() -> sql + " is not " + count).until(driver -> {
            try {
                return number(town, sql) == count;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void tidy(TownProcess town) throws SQLException {
        for (var table : new String[] {"profile_term", "profile_history"}) {
            change(town, "delete from welfare." + table + " where profile_id in (select p.id" + MINE + ")");
        }
        var mine = "(select id from community_group where name like '" + NAME + "%')";
        change(town, "delete from welfare.profile where group_id in " + mine);
        for (var table : new String[] {"suggestion", "suggested"}) {
            change(town, "delete from welfare." + table + " where kind = 'GROUP' and subject_id in " + mine);
        }
        change(town, "delete from community_group where name like '" + NAME + "%'");
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
