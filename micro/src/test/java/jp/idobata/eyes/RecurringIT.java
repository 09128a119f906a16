package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * 第2・第4土曜、祝日は休み, over a year's end, by hand on a phone: one date moved, one cancelled, one taken out before it is
 * published, and one cancelled after. It leaves a picture of each page in {@code target/recurring/}.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class RecurringIT {

    private static final String TITLE = "冬のうたごえサロン";
    private static final Path PICTURES = Path.of("target/recurring");

    private Phone phone;

    @Test
    void datesThatAreMovedAndCancelledAreSeenAsSuchByEverybody(TownProcess town, Chromium browser) {
        phone = new Phone(town, browser, PICTURES);
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        signIn(town, browser, "hanako@example.jp");
        write(town, browser);
        choose(browser);
        changeDates(browser);
        handIn(browser);
        browser.with(Map.of("lang", "ja"));
        signIn(town, browser, "staff@example.jp");
        browser.go(town.address("/staff/queue"));
        phone.follow(browser.driver().findElement(By.linkText(TITLE)));
        assertTrue(phone.text().contains("会場の工事のため"), "staff see what will be cancelled");
        phone.press("approve");
        browser.with(Map.of("lang", "ja"));
        var gathering = seen(town, browser);
        cancelOneMore(town, browser, gathering);
    }

    private void write(TownProcess town, Chromium browser) {
        browser.go(town.address("/post"));
        phone.type("title", TITLE);
        phone.type("venue", "高松市木太南コミュニティセンター");
        phone.choose("day0", "2026-12-12");
        phone.choose("start0", "10:00");
        phone.choose("end0", "12:00");
    }

    private void choose(Chromium browser) {
        phone.touch(browser.driver().findElement(By.xpath("//details[.//select[@id='repeat']]/summary")));
        phone.choose("repeat", "MONTHLY");
        tick(browser, "weekdays", "SA");
        tick(browser, "weeks", "2");
        tick(browser, "weeks", "4");
        tick(browser, "pauses", "HOLIDAYS");
        tick(browser, "pauses", "YEAR_END");
        phone.choose("until", "2027-03-31");
        waitFor(browser, "document.querySelector('.rule-said')?.textContent.includes('2027年3月まで')");
        assertTrue(phone.text().contains("毎月 第2・第4土曜 10:00–12:00(祝日と年末年始は休み、2027年3月まで)"), phone.text());
        tick(browser, "weekdays", "MO");
        waitFor(browser, "document.getElementById('foreseen').textContent.includes('祝日で休み')");
        assertTrue(phone.text().contains("毎月 第2・第4月・土曜"), phone.text());
        phone.keep();
        tick(browser, "weekdays", "MO");
        waitFor(browser, "!document.getElementById('foreseen').textContent.includes('祝日で休み')");
    }

    private void changeDates(Chromium browser) {
        day(browser, "out 2026-12-26");
        waitFor(browser, "!!document.querySelector('[value=\"back 2026-12-26\"]')");
        open(browser, "2027-01-09");
        phone.choose("to-2027-01-09", "2027-01-10");
        day(browser, "move 2027-01-09");
        waitFor(browser, "!!document.querySelector('[value=\"back 2027-01-09\"]')");
        open(browser, "2027-02-13");
        phone.type("why-2027-02-13", "会場の工事のため");
        day(browser, "cancel 2027-02-13");
        waitFor(browser, "!!document.querySelector('[value=\"back 2027-02-13\"]')");
        var list = browser.driver().findElement(By.id("foreseen")).getText();
        assertTrue(list.contains("2027年1月10日(日) 10:00–12:00") && list.contains("2027年1月9日(土)から"), list);
        assertTrue(list.contains("会場の工事のため"), list);
        phone.keep();
    }

    private void handIn(Chromium browser) {
        phone.press("preview");
        assertTrue(phone.path().matches("/post/\\d+/preview"), phone.path());
        assertTrue(phone.text().contains("会場の工事のため"), phone.text());
        phone.follow(browser.driver().findElement(By.cssSelector("a[href^='/post/']")));
        assertTrue(browser.driver().findElement(By.id("foreseen")).getText().contains("会場の工事のため"), "kept");
        phone.press("send");
        assertEquals("/my", phone.path(), () -> phone.text());
    }

    private long seen(TownProcess town, Chromium browser) {
        browser.go(town.address("/gatherings?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8)));
        phone.follow(browser.driver().findElement(By.cssSelector(".card-title a")));
        var page = phone.text();
        assertTrue(page.contains("毎月 第2・第4土曜(祝日と年末年始は休み、2027年3月まで)"), page);
        assertTrue(page.contains("12月12日(土) 10:00–12:00"), page);
        assertTrue(page.contains("2027年1月10日(日)") && page.contains("2027年1月9日(土)から"), page);
        assertTrue(page.contains("2027年2月13日(土)") && page.contains("会場の工事のため"), page);
        assertFalse(page.contains("12月26日"), "what was taken out is nowhere");
        assertEquals(List.of("2027年2月13日(土) 10:00–12:00"), browser.driver().findElements(By.cssSelector("s"))
                .stream().map(WebElement::getText).toList());
        phone.keep();
        var gathering = Long.parseLong(phone.path().replace("/gatherings/", ""));
        var api = new Visit(town.base()).get("/api/v1/gatherings/" + gathering).text();
        assertTrue(api.contains("\"text\":\"毎月 第2・第4土曜(祝日と年末年始は休み、2027年3月まで)\""), api);
        assertTrue(api.contains("\"leftOut\":[\"2026-12-26T10:00:00+09:00\"]"), api);
        assertTrue(api.contains("\"cancelled\":true,\"reason\":\"会場の工事のため\""), api);
        assertTrue(api.contains("\"moved\":true,\"originalStartsAt\":\"2027-01-09T10:00:00+09:00\""), api);
        return gathering;
    }

    private void cancelOneMore(TownProcess town, Chromium browser, long gathering) {
        signIn(town, browser, "hanako@example.jp");
        browser.go(town.address("/my/gatherings/" + gathering));
        assertTrue(phone.text().contains("毎月 第2・第4土曜"), phone.text());
        phone.keep();
        browser.go(town.address("/my/gatherings/" + gathering + "?date=2026-12-12T10:00"));
        phone.type("reason", "大雪の予報のため");
        phone.press("cancel");
        phone.keep();
        browser.go(town.address("/gatherings?q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8)));
        assertTrue(browser.driver().findElement(By.cssSelector(".card.cancelled")).getText().contains(TITLE));
        phone.keep();
        browser.go(town.address("/gatherings/" + gathering));
        assertTrue(phone.text().contains("大雪の予報のため"), phone.text());
        phone.keep();
    }

    private void signIn(TownProcess town, Chromium browser, String email) {
        browser.go(town.address("/signin"));
        phone.type("email", email);
        phone.type("password", Visit.DEMO_PASSWORD);
        phone.press("enter");
        assertFalse(phone.path().equals("/signin"), () -> phone.text());
    }

    /** The label reaches over the whole box. */
    private void tick(Chromium browser, String field, String value) {
        phone.touch(browser.driver().findElement(By.xpath("//label[@for=//input[@name='" + field + "' and @value='"
                + value + "']/@id]")));
    }

    private void open(Chromium browser, String day) {
        phone.touch(browser.driver().findElement(By.xpath("//li[.//button[@value='out " + day + "']]//summary")));
    }

    private void day(Chromium browser, String button) {
        phone.touch(browser.driver().findElement(By.cssSelector("button[value='" + button + "']")));
    }

    private void waitFor(Chromium browser, String script) {
        phone.until(script, () -> (Boolean) browser.ask("!!(" + script + ")"));
    }
}
