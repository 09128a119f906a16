package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import jp.idobata.micro.TownProcess;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A phone in the hand of somebody who types, presses and waits as people do. A picture is left of each page. */
record Phone(TownProcess town, Chromium browser, Path pictures) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    Phone go(String path) {
        browser.go(town.address(path));
        return this;
    }

    Phone signIn(String email, String password) {
        go("/signin");
        type("email", email);
        type("password", password);
        press("enter");
        assertFalse(path().equals("/signin"), this::text);
        return this;
    }

    Phone type(String field, String text) {
        var element = find("#" + field);
        show(element);
        element.clear();
        element.sendKeys(text);
        return this;
    }

    /** Pickers of days and times take different keys in each language of the browser. */
    Phone choose(String field, String value) {
        browser.driver().executeScript("arguments[0].value = arguments[1];"
                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", find("#" + field), value);
        return this;
    }

    /** Presses a button that leads to another page, or to this one again, and waits until that has arrived. */
    Phone press(String button) {
        return follow(find("#" + button));
    }

    Phone follow(WebElement element) {
        keep();
        // Where a script fetches the page, the window stays and what it showed goes.
        browser.driver().executeScript("window.leaving = document.querySelector('main > *')");
        touch(element);
        until("another page has come", () -> (Boolean) browser
                .ask("!window.leaving?.isConnected && document.readyState === 'complete'"));
        return this;
    }

    /** Touches what stays on this page; scrolls there as people do, so that no bar covers it. */
    Phone touch(WebElement element) {
        show(element);
        element.click();
        return this;
    }

    WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    boolean sees(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    String value(String field) {
        return find("#" + field).getDomProperty("value");
    }

    Phone until(String what, BooleanSupplier holds) {
        browser.waiting(PATIENCE).withMessage(() -> what + "; " + path() + "\n" + text())
                .until(driver -> holds.getAsBoolean());
        return this;
    }

    String path() {
        return URI.create(browser.driver().getCurrentUrl()).getPath();
    }

    String text() {
        return find("body").getText();
    }

    /** Leaves a picture; secrets in addresses are not part of its name. */
    void keep() {
        try {
            var page = path().replaceAll("/([0-9a-f]{64}|[\\w-]{32})", "").replace('/', '-');
            var name = System.currentTimeMillis() + page;
            Files.write(Files.createDirectories(pictures).resolve(name + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }
}
