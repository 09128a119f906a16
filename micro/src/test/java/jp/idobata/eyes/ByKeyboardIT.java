package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * Every page of the desk, gone through by the keyboard alone: Tab reaches all there is to press and to fill in, in the
 * order of the page, one sees where one is, and at the end the keys are out of the page again; Shift and Tab lead the
 * same way back. The first thing leads past the menu, which is the same on all pages and gone through once by each kind
 * of person. What opens closes by Escape, and what listens for a pointer has something beside it that does the same.
 * What watches the page is {@code keyboard.js}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({SharedTown.class, WithBrowser.class})
class ByKeyboardIT {

    /** A map that comes into view while one goes through the page brings buttons of its own. */
    private static final int MORE = 6;
    private static final String PAST = "main#main";

    private TownProcess town;
    private Chromium browser;
    private Doors doors;
    private String watching;
    private Stop.Who who;

    @BeforeAll
    void begin(TownProcess sharedTown, Chromium sharedBrowser) {
        town = sharedTown;
        browser = sharedBrowser;
        doors = new Doors(town);
        browser.go(town.address("/about"));
        watching = (String) browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", script())).get("identifier");
        browser.wide(1280).dark(false);
    }

    @AfterAll
    void end() {
        browser.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", watching));
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheDeskNeedNoMouse() throws Exception {
        return Walk.through(town).stream().filter(Stop::isDesk)
                .map(stop -> DynamicTest.dynamicTest(stop.name(), () -> goThrough(stop)));
    }

    private void goThrough(Stop stop) {
        var whole = stop.who() != who;
        if (whole) {
            who = stop.who();
            browser.with(doors.cookies(who, "ja"));
        }
        browser.go(town.address(stop.path())).driver().executeScript("keyboard.unfold()");
        var passed = whole ? PAST : pastTheMenu();
        var there = way(whole, false);
        var back = way(whole, true);
        var unclosed = openAndClose();
        var deaf = browser.ask("keyboard.deaf()");
        assertAll(stop + " " + stop.path(), () -> assertEquals(PAST, passed, "the first leads past the menu"),
                () -> held(there, "Tab"), () -> held(back, "Shift and Tab"),
                () -> assertEquals(List.of(), unclosed, "opened by Enter, and not closed by Escape"),
                () -> assertEquals(List.of(), deaf, "only a pointer can use this"));
    }

    private static void held(Map<?, ?> way, String keys) {
        assertAll(keys, () -> assertEquals(List.of(), way.get("missed"), "not reached"),
                () -> assertEquals(List.of(), way.get("turned"), "not in the order of the page"),
                () -> assertEquals(List.of(), way.get("unseen"), "has the focus, and one does not see it"),
                () -> assertEquals(List.of(), way.get("covered"), "has the focus, and lies under something else"),
                () -> assertEquals(true, way.get("left"), "the keys did not come out of it: " + way));
    }

    /** What has the focus after Enter on the first thing of the page. */
    private Object pastTheMenu() {
        keys().sendKeys(Keys.TAB, Keys.ENTER).perform();
        return browser.ask("keyboard.here()");
    }

    /** Presses Tab as often as it takes. */
    private Map<?, ?> way(boolean whole, boolean backwards) {
        var count = (Long) browser.ask("keyboard.begin(" + whole + ", " + backwards + ")") + MORE;
        var tabs = Keys.TAB.toString().repeat((int) count);
        if (backwards) {
            keys().keyDown(Keys.SHIFT).sendKeys(tabs).keyUp(Keys.SHIFT).perform();
        } else {
            keys().sendKeys(tabs).perform();
        }
        return (Map<?, ?>) browser.ask("keyboard.told()");
    }

    /** Opens the first and the last fold by Enter, goes on into it, and presses Escape there. */
    private Object openAndClose() {
        var last = (Long) browser.ask("keyboard.folds()") - 1;
        LongStream.of(0, last).distinct().filter(i -> i >= 0 && i <= last).forEach(i -> {
            browser.driver().executeScript("keyboard.fold(arguments[0])", i);
            keys().sendKeys(Keys.ENTER, Keys.TAB).perform();
            browser.driver().executeScript("keyboard.inside(arguments[0])", i);
            keys().sendKeys(Keys.ESCAPE).perform();
            browser.driver().executeScript("keyboard.folded(arguments[0])", i);
        });
        return browser.ask("keyboard.unclosed");
    }

    private Actions keys() {
        return new Actions(browser.driver());
    }

    private static String script() {
        try (var script = ByKeyboardIT.class.getResourceAsStream("keyboard.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
