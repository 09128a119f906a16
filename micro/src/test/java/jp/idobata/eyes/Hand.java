package jp.idobata.eyes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What somebody does with a page by hand. It leaves a picture of each page, as it was when it was left.
 *
 * @param browser where the page is
 * @param pictures folder for the pictures
 */
record Hand(Chromium browser, Path pictures) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void type(String field, String text) {
        var element = browser.driver().findElement(By.id(field));
        element.clear();
        element.sendKeys(text);
    }

    /** Pickers of days and times take different keys in each language of the browser. */
    void choose(String field, String value) {
        browser.driver().executeScript("arguments[0].value = arguments[1]",
                browser.driver().findElement(By.id(field)), value);
    }

    void press(String button) {
        follow(browser.driver().findElement(By.id(button)));
    }

    /** Clicks what leads to another page, and waits until that has arrived. */
    void follow(WebElement element) {
        keep();
        browser.driver().executeScript("window.leaving = true");
        click(element);
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> (Boolean) browser
                .ask("!window.leaving && document.readyState === 'complete'"));
    }

    /** Scrolls there as people do, so that bars that stay in place do not cover it, and clicks. */
    void click(WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
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

    String path() {
        return URI.create(browser.driver().getCurrentUrl()).getPath();
    }

    String text() {
        return browser.driver().findElement(By.tagName("body")).getText();
    }
}
