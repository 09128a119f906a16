package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * 第2・第4土曜、祝日は休み, over a year's end, by hand on a phone: one date moved, one cancelled, one taken out before it is
 * published, and one cancelled after. It leaves a picture of each page in {@code target/recurring/}.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class RecurringIT {

    private static final String TITLE = "冬のうたごえサロン";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PICTURES = Path.of("target/recurring");

    @Test
    void datesThatAreMovedAndCancelledAreSeenAsSuchByEverybody(TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        signIn(town, browser, "hanako@example.jp");
        write(town, browser);
        choose(browser);
        changeDates(browser);
        handIn(browser);
        browser.with(Map.of("lang", "ja"));
        signIn(town, browser, "staff@example.jp");
        browser.go(town.address("/staff/queue"));
        follow(browser, browser.driver().findElement(By.linkText(TITLE)));
        assertTrue(text(browser).contains("会場の工事のため"), "staff see what will be cancelled");
        press(browser, "approve");
        browser.with(Map.of("lang", "ja"));
        var gathering = seen(town, browser);
        cancelOneMore(town, browser, gathering);
    }

    private static void write(TownProcess town, Chromium browser) {
        browser.go(town.address("/post"));
        type(browser, "title", TITLE);
        type(browser, "venue", "高松市木太南コミュニティセンター");
        set(browser, "day0", "2026-12-12");
        set(browser, "start0", "10:00");
        set(browser, "end0", "12:00");
    }

    private static void choose(Chromium browser) {
        click(browser, browser.driver().findElement(By.xpath("//details[.//select[@id='repeat']]/summary")));
        set(browser, "repeat", "MONTHLY");
        tick(browser, "weekdays", "SA");
        tick(browser, "weeks", "2");
        tick(browser, "weeks", "4");
        tick(browser, "pauses", "HOLIDAYS");
        tick(browser, "pauses", "YEAR_END");
        set(browser, "until", "2027-03-31");
        waitFor(browser, "document.querySelector('.rule-said')?.textContent.includes('2027年3月まで')");
        assertTrue(text(browser).contains("毎月 第2・第4土曜 10:00–12:00(祝日と年末年始は休み、2027年3月まで)"), text(browser));
        tick(browser, "weekdays", "MO");
        waitFor(browser, "document.getElementById('foreseen').textContent.includes('祝日で休み')");
        assertTrue(text(browser).contains("毎月 第2・第4月・土曜"), text(browser));
        keep(browser);
        tick(browser, "weekdays", "MO");
        waitFor(browser, "!document.getElementById('foreseen').textContent.includes('祝日で休み')");
    }

    private static void changeDates(Chromium browser) {
        day(browser, "out 2026-12-26");
        waitFor(browser, "!!document.querySelector('[value=\"back 2026-12-26\"]')");
        open(browser, "2027-01-09");
        set(browser, "to-2027-01-09", "2027-01-10");
        day(browser, "move 2027-01-09");
        waitFor(browser, "!!document.querySelector('[value=\"back 2027-01-09\"]')");
        open(browser, "2027-02-13");
        type(browser, "why-2027-02-13", "会場の工事のため");
        day(browser, "cancel 2027-02-13");
        waitFor(browser, "!!document.querySelector('[value=\"back 2027-02-13\"]')");
        var list = browser.driver().findElement(By.id("foreseen")).getText();
        assertTrue(list.contains("2027年1月10日(日) 10:00–12:00") && list.contains("2027年1月9日(土)から"), list);
        assertTrue(list.contains("会場の工事のため"), list);
        keep(browser);
    }

    private static void handIn(Chromium browser) {
        press(browser, "preview");
        assertTrue(path(browser).matches("/post/\\d+/preview"), path(browser));
        assertTrue(text(browser).contains("会場の工事のため"), text(browser));
        follow(browser, browser.driver().findElement(By.cssSelector("a[href^='/post/']")));
        assertTrue(browser.driver().findElement(By.id("foreseen")).getText().contains("会場の工事のため"), "kept");
        press(browser, "send");
        assertEquals("/my", path(browser), () -> text(browser));
    }

    private static long seen(TownProcess town, Chromium browser) {
        browser.go(town.address("/gatherings?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8)));
        follow(browser, browser.driver().findElement(By.cssSelector(".card-title a")));
        var page = text(browser);
        assertTrue(page.contains("毎月 第2・第4土曜(祝日と年末年始は休み、2027年3月まで)"), page);
        assertTrue(page.contains("12月12日(土) 10:00–12:00"), page);
        assertTrue(page.contains("2027年1月10日(日)") && page.contains("2027年1月9日(土)から"), page);
        assertTrue(page.contains("2027年2月13日(土)") && page.contains("会場の工事のため"), page);
        assertFalse(page.contains("12月26日"), "what was taken out is nowhere");
        assertEquals(List.of("2027年2月13日(土) 10:00–12:00"), browser.driver().findElements(By.cssSelector("s"))
                .stream().map(WebElement::getText).toList());
        keep(browser);
        var gathering = Long.parseLong(path(browser).replace("/gatherings/", ""));
        var api = new Visit(town.base()).get("/api/v1/gatherings/" + gathering).text();
        assertTrue(api.contains("\"text\":\"毎月 第2・第4土曜(祝日と年末年始は休み、2027年3月まで)\""), api);
        assertTrue(api.contains("\"leftOut\":[\"2026-12-26T10:00:00+09:00\"]"), api);
        assertTrue(api.contains("\"cancelled\":true,\"reason\":\"会場の工事のため\""), api);
        assertTrue(api.contains("\"moved\":true,\"originalStartsAt\":\"2027-01-09T10:00:00+09:00\""), api);
        return gathering;
    }

    private static void cancelOneMore(TownProcess town, Chromium browser, long gathering) {
        signIn(town, browser, "hanako@example.jp");
        browser.go(town.address("/my/gatherings/" + gathering));
        assertTrue(text(browser).contains("毎月 第2・第4土曜"), text(browser));
        keep(browser);
        browser.go(town.address("/my/gatherings/" + gathering + "?date=2026-12-12T10:00"));
        type(browser, "reason", "大雪の予報のため");
        press(browser, "cancel");
        keep(browser);
        browser.go(town.address("/gatherings?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8)));
        assertTrue(browser.driver().findElement(By.cssSelector(".card.cancelled")).getText().contains(TITLE));
        keep(browser);
        browser.go(town.address("/gatherings/" + gathering));
        assertTrue(text(browser).contains("大雪の予報のため"), text(browser));
        keep(browser);
    }

    private static void signIn(TownProcess town, Chromium browser, String email) {
        browser.go(town.address("/signin"));
        type(browser, "email", email);
        type(browser, "password", Visit.DEMO_PASSWORD);
        press(browser, "enter");
        assertFalse(path(browser).equals("/signin"), () -> text(browser));
    }

    private static void type(Chromium browser, String field, String text) {
        var element = browser.driver().findElement(By.id(field));
        element.clear();
        element.sendKeys(text);
    }

    /** Pickers of days and times take different keys in each language of the browser. */
    private static void set(Chromium browser, String field, String value) {
        browser.driver().executeScript("arguments[0].value = arguments[1];"
                + " arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
                browser.driver().findElement(By.id(field)), value);
    }

    /** The label reaches over the whole box. */
    private static void tick(Chromium browser, String field, String value) {
        click(browser, browser.driver().findElement(By.xpath("//label[@for=//input[@name='" + field + "' and @value='"
                + value + "']/@id]")));
    }

    private static void open(Chromium browser, String day) {
        click(browser, browser.driver().findElement(By.xpath("//li[.//button[@value='out " + day + "']]//summary")));
    }

    private static void day(Chromium browser, String button) {
        click(browser, browser.driver().findElement(By.cssSelector("button[value='" + button + "']")));
    }

    private static void waitFor(Chromium browser, String script) {
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> (Boolean) browser.ask("!!(" + script + ")"));
    }

    private static void press(Chromium browser, String button) {
        follow(browser, browser.driver().findElement(By.id(button)));
    }

    /** Clicks what leads to another page, and waits until that has arrived. */
    private static void follow(Chromium browser, WebElement element) {
        keep(browser);
        browser.driver().executeScript("window.leaving = true");
        click(browser, element);
        new WebDriverWait(browser.driver(), PATIENCE).until(driver -> (Boolean) browser
                .ask("!window.leaving && document.readyState === 'complete'"));
    }

    /** Scrolls there as people do, so that bars that stay in place do not cover it, and clicks. */
    private static void click(Chromium browser, WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private static void keep(Chromium browser) {
        try {
            var name = System.currentTimeMillis() + path(browser).replace('/', '-');
            Files.write(Files.createDirectories(PICTURES).resolve(name + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Chromium browser) {
        return URI.create(browser.driver().getCurrentUrl()).getPath();
    }

    private static String text(Chromium browser) {
        return browser.driver().findElement(By.tagName("body")).getText();
    }
}
