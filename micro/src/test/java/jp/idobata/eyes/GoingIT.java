package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Coming to a date by hand on a phone, without an account: one place, one who has it, one who waits. It leaves a
 * picture of each page in {@code target/going/}.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class GoingIT {

    private static final String TITLE = "一席だけのお茶会";
    private static final Path PICTURES = Path.of("target/going");
    private static final Pattern LINK = Pattern.compile("http://\\S+/going/[\\w-]{32}");
    private static final Pattern MOVED_UP = Pattern.compile("席があき、お取りしました(?s:.*?)/going/[\\w-]{32}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whoWaitsMovesUpWhenSomebodyWithdraws(TownProcess town, Chromium browser) throws Exception {
        var guests = tea(town);
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        var chika = say(town, browser, guests, "ちか", "chika@example.jp", "席があります");
        var botan = say(town, browser, guests, "ぼたん", "botan@example.jp", "キャンセル待ち 1番目");

        browser.go(town.address(chika));
        click(browser, browser.driver().findElement(By.cssSelector("details:has(#withdraw) > summary")));
        press(browser, "withdraw");
        assertTrue(text(browser).contains("取りやめました"), () -> text(browser));
        keep(browser, "withdrawn");

        var mail = mails(town).find("botan@example.jp", MOVED_UP);
        assertTrue(mail.endsWith(botan), mail);
        browser.go(town.address(botan));
        assertTrue(text(browser).contains("席があります"), () -> text(browser));
        keep(browser, "moved-up");
        organiser(town, browser, guests);
    }

    private static Guests tea(TownProcess town) throws SQLException {
        try (var owner = town.owner()) {
            return Guests.of(owner, TITLE, "hanako@example.jp", 1, LocalDateTime.parse("2026-12-06T14:00:00"), 2);
        }
    }

    private static String say(TownProcess town, Chromium browser, Guests guests, String name, String email,
            String state) {
        browser.go(town.address("/gatherings/" + guests.gathering()));
        keep(browser, "gathering-" + name);
        follow(browser, browser.driver().findElement(By.cssSelector("a.button.big[href*='/going?']")));
        type(browser, "name", name);
        type(browser, "email", email);
        keep(browser, "form-" + name);
        press(browser, "come");
        assertTrue(text(browser).contains("あと一歩"), () -> text(browser));
        keep(browser, "sent-" + name);
        var link = mails(town).find(email, LINK).replaceAll("http://[^/]+", "");
        browser.go(town.address(link));
        keep(browser, "asked-" + name);
        press(browser, "confirm");
        assertTrue(text(browser).contains(state), () -> text(browser));
        keep(browser, "confirmed-" + name);
        return link;
    }

    /** Hanako sees who comes, writes to them, makes more room, and takes somebody off the list. */
    private static void organiser(TownProcess town, Chromium browser, Guests guests) {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var list = "/my/gatherings/" + guests.gathering() + "/comers?date=" + guests.starts().get(0);
        var cookies = new Doors(town).cookies(Stop.Who.RESIDENT, "ja");
        browser.with(cookies).go(town.address("/my/gatherings/" + guests.gathering()));
        keep(browser, "dates");
        browser.go(town.address(list));
        assertTrue(text(browser).contains("ぼたん"), () -> text(browser));
        keep(browser, "comers");
        assertTrue(hanako.press(hanako.get(list), "write", Map.of("subject", "持ちもの", "text", "湯のみを\n一つ"))
                .text().contains("1人に送りました"));
        mails(town).find("botan@example.jp", Pattern.compile("> 湯のみを\\n> 一つ"));
        assertTrue(hanako.press(hanako.get(list), "limit", Map.of("capacity", "5")).text().contains("定員を変えました"));
        var off = linkToTakeOff(hanako.get(list).text());
        browser.go(town.address(off));
        keep(browser, "off");
        assertTrue(hanako.press(hanako.get(off), "takeOff", Map.of("reason", "二重になっています"))
                .text().contains("名簿から外しました"));
        mails(town).find("botan@example.jp", Pattern.compile("> 二重になっています"));
        assertEquals(404, new Visit(town.base()).as("circle@example.jp").get(list).status(), "nobody else's business");
    }

    private static String linkToTakeOff(String page) {
        var link = Pattern.compile("href=\"([^\"]*off=\\d+)\"").matcher(page);
        assertTrue(link.find(), page);
        return link.group(1).replace("&amp;", "&");
    }

    private static MailBox mails(TownProcess town) {
        return new MailBox(town.dataDir().resolve("mail"));
    }

    private static void type(Chromium browser, String field, String text) {
        browser.driver().findElement(By.id(field)).sendKeys(text);
    }

    private static void press(Chromium browser, String button) {
        follow(browser, browser.driver().findElement(By.id(button)));
    }

    /** Clicks what leads to another page, and waits until that has arrived. */
    private static void follow(Chromium browser, WebElement element) {
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

    private static String text(Chromium browser) {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    private static void keep(Chromium browser, String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
