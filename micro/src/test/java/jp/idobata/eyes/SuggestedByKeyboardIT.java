package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * The suggestions below the search box as ARIA describes a combobox: up and down go through them and back to what was
 * typed, Enter takes one, Escape and Tab close the list and leave the words, and the keys of an input method are its
 * own.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class SuggestedByKeyboardIT {

    private static final String TYPED = "体";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String BOX = "document.querySelector('#q')";
    private static final String MARKED = "(() => { const id = " + BOX + ".getAttribute('aria-activedescendant');"
            + " return id === null ? '' : document.getElementById(id).firstChild.textContent; })()";
    private static final String SELECTED = "[...document.querySelectorAll('[role=option][aria-selected=true]')]"
            + ".map(one => one.firstChild.textContent).join()";

    private Chromium browser;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void upAndDownGoThroughThemAndEscapeLeavesTheWords(int width, TownProcess town, Chromium chromium) {
        open(width, town, chromium);
        var options = (Long) browser.ask("document.querySelectorAll('[role=option]').length");
        assertTrue(options > 1, "suggestions: " + options);
        assertEquals(0L, browser.overflow());
        press(Keys.ARROW_DOWN);
        var first = browser.ask(MARKED);
        assertEquals(first, browser.ask(SELECTED));
        press(Keys.ARROW_UP);
        assertEquals("", browser.ask(MARKED), "back at what was typed");
        press(Keys.ARROW_UP);
        assertEquals(browser.ask("document.querySelector('[role=option]:last-child').firstChild.textContent"),
                browser.ask(MARKED));
        press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertEquals(first, browser.ask(MARKED));
        press(Keys.ESCAPE);
        assertEquals("false " + TYPED + " q", browser.ask(BOX + ".getAttribute('aria-expanded') + ' ' + " + BOX
                + ".value + ' ' + document.activeElement.id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void enterTakesOneAndTabNone(int width, TownProcess town, Chromium chromium) {
        open(width, town, chromium);
        press(Keys.TAB);
        assertEquals("false " + TYPED, browser.ask(BOX + ".getAttribute('aria-expanded') + ' ' + " + BOX + ".value"));
        assertTrue(!browser.ask("document.activeElement.id").equals("q"));
        open(width, town, chromium);
        press(Keys.ARROW_DOWN);
        var first = browser.ask(MARKED);
        press(Keys.ENTER);
        browser.waiting(PATIENCE).until(driver -> asked() != null);
        assertEquals(first, asked());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void enterThatEndsKanjiTakesNothing(int width, TownProcess town, Chromium chromium) {
        open(width, town, chromium);
        press(Keys.ARROW_DOWN);
        var first = browser.ask(MARKED);
        for (var composing : new String[] {"isComposing: true", "keyCode: 229"}) {
            assertEquals(true, browser.ask(BOX + ".dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter',"
                    + " bubbles: true, cancelable: true, " + composing + "}))"),
                    "left to the input method: " + composing);
            assertEquals(first + " " + TYPED, browser.ask(MARKED + " + ' ' + " + BOX + ".value"));
        }
    }

    private void open(int width, TownProcess town, Chromium chromium) {
        browser = chromium.wide(width);
        browser.go(town.address("/gatherings?lang=ja"));
        browser.driver().executeScript(BOX + ".focus()");
        press(TYPED);
        browser.waiting(PATIENCE).until(driver -> browser.ask(BOX + ".getAttribute('aria-expanded') === 'true'")
                .equals(true));
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** The words of the search that is on the screen; null if there is none. */
    private Object asked() {
        var query = URI.create(browser.driver().getCurrentUrl()).getRawQuery();
        for (var part : query == null ? new String[0] : query.split("&")) {
            if (part.startsWith("q=")) {
                return URLDecoder.decode(part.substring(2), StandardCharsets.UTF_8);
            }
        }
        return null;
    }
}
