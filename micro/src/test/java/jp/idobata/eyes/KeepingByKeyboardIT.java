package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** An administrator sets how long is kept what lies behind the wall, and looks before, by the keyboard alone. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class KeepingByKeyboardIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PAGE = "/staff/admin/retention";
    private static final String RULE = "select coalesce(group_concat(kind, ' ', amount, ' ', unit, ' ', set_by), '')"
            + " from welfare.keeping_rule";
    /** Before the last of seven kinds lie three stops of each of the others. */
    private static final int TABS_MOST = 25;

    private Chromium browser;

    @Test
    void whatWouldGoIsLookedAtAndTheRuleSetWithoutAMouse(TownProcess town, Chromium shared) throws SQLException {
        browser = shared;
        var phone = new Phone(town, browser, Path.of("target/keeping-by-keyboard"));
        browser.wide(1280).dark(false).go(town.address("/signin")).with(Map.of("lang", "ja"));
        phone.signIn("admin@example.jp", Visit.DEMO_PASSWORD).go(PAGE);
        try {
            look(phone);
            assertEquals("", rule(town), "who looks sets nothing");
            pastTheMenuTo("#keepingform .button.plain");
            followed(phone, Keys.ENTER);
            assertEquals("", rule(town), "nor who leaves it at that");
            look(phone);
            pastTheMenuTo("#keep");
            followed(phone, Keys.ENTER);
            assertEquals("HISTORY 90 DAYS admin@example.jp", rule(town));
            assertTrue(phone.text().contains("90日で消しています"), phone::text);
        } finally {
            change(town, "delete from welfare.keeping_rule where kind = 'HISTORY'");
        }
    }

    /** Down to what lies behind the wall, and there to the states of profiles: 90 days instead of years. */
    private void look(Phone phone) {
        phone.go(PAGE);
        pastTheMenuTo("main a[href='#keeping']");
        keys(Keys.ENTER);
        tabTo("#amount-HISTORY");
        // Tab marks what stands in the field.
        keys("90");
        tabTo("#unit-HISTORY");
        keys(Keys.HOME);
        assertEquals("90 DAYS", browser.ask("document.querySelector('#amount-HISTORY').value + ' '"
                + " + document.querySelector('#unit-HISTORY').value"));
        tabTo("form:has(#amount-HISTORY) button");
        followed(phone, Keys.ENTER);
        assertTrue(phone.text().contains("新しい決まり：90日"), phone::text);
    }

    private void pastTheMenuTo(String selector) {
        tabTo(".skip");
        keys(Keys.ENTER);
        tabTo(selector);
    }

    /** Presses Tab until one is there. */
    private void tabTo(String selector) {
        var passed = new ArrayList<Object>();
        for (var i = 0; i < TABS_MOST; i++) {
            keys(Keys.TAB);
            if ((Boolean) browser.ask("document.activeElement.matches(\"" + selector + "\")")) {
                return;
            }
            passed.add(browser.ask("document.activeElement.outerHTML.slice(0, 60)"));
        }
        throw new AssertionError(selector + " is not reached: " + passed);
    }

    private void followed(Phone phone, CharSequence key) {
        browser.driver().executeScript("window.leaving = document.querySelector('main > *')");
        keys(key);
        browser.waiting(PATIENCE).withMessage(phone::text).until(driver -> (Boolean) browser.ask(
                "!window.leaving?.isConnected && document.readyState === 'complete'"));
    }

    private void keys(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static String rule(TownProcess town) throws SQLException {
        try (var owner = town.owner(); var result = owner.createStatement().executeQuery(RULE)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void change(TownProcess town, String sql) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
