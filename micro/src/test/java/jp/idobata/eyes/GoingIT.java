package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
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

    private Phone phone;

    @Test
    void whoWaitsMovesUpWhenSomebodyWithdraws(TownProcess town, Chromium browser) throws Exception {
        phone = new Phone(town, browser, PICTURES);
        var guests = tea(town);
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        var chika = say(town, browser, guests, "ちか", "chika@example.jp", "席があります");
        var botan = say(town, browser, guests, "ぼたん", "botan@example.jp", "キャンセル待ち 1番目");

        browser.go(town.address(chika));
        phone.touch(browser.driver().findElement(By.cssSelector("details:has(#withdraw) > summary")));
        phone.press("withdraw");
        assertTrue(phone.text().contains("取りやめました"), () -> phone.text());
        phone.keep();

        var mail = mails(town).find("botan@example.jp", MOVED_UP);
        assertTrue(mail.endsWith(botan), mail);
        browser.go(town.address(botan));
        assertTrue(phone.text().contains("席があります"), () -> phone.text());
        phone.keep();
        organiser(town, browser, guests);
    }

    private Guests tea(TownProcess town) throws SQLException {
        try (var owner = town.owner()) {
            return Guests.of(owner, TITLE, "hanako@example.jp", 1, LocalDateTime.parse("2026-12-06T14:00:00"), 2);
        }
    }

    private String say(TownProcess town, Chromium browser, Guests guests, String name, String email,
            String state) {
        browser.go(town.address("/gatherings/" + guests.gathering()));
        phone.keep();
        phone.follow(browser.driver().findElement(By.cssSelector("a.button.big[href*='/going?']")));
        phone.type("name", name);
        phone.type("email", email);
        phone.keep();
        phone.press("come");
        assertTrue(phone.text().contains("あと一歩"), () -> phone.text());
        phone.keep();
        var link = mails(town).find(email, LINK).replaceAll("http://[^/]+", "");
        browser.go(town.address(link));
        phone.keep();
        phone.press("confirm");
        assertTrue(phone.text().contains(state), () -> phone.text());
        phone.keep();
        return link;
    }

    /** Hanako sees who comes, writes to them, makes more room, and takes somebody off the list. */
    private void organiser(TownProcess town, Chromium browser, Guests guests) {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var list = "/my/gatherings/" + guests.gathering() + "/comers?date=" + guests.starts().get(0);
        var cookies = new Doors(town).cookies(Stop.Who.RESIDENT, "ja");
        browser.with(cookies).go(town.address("/my/gatherings/" + guests.gathering()));
        phone.keep();
        browser.go(town.address(list));
        assertTrue(phone.text().contains("ぼたん"), () -> phone.text());
        phone.keep();
        assertTrue(hanako.press(hanako.get(list), "write", Map.of("subject", "持ちもの", "text", "湯のみを\n一つ"))
                .text().contains("1人に送りました"));
        mails(town).find("botan@example.jp", Pattern.compile("> 湯のみを\\n> 一つ"));
        assertTrue(hanako.press(hanako.get(list), "limit", Map.of("capacity", "5")).text().contains("定員を変えました"));
        var off = linkToTakeOff(hanako.get(list).text());
        browser.go(town.address(off));
        phone.keep();
        assertTrue(hanako.press(hanako.get(off), "takeOff", Map.of("reason", "二重になっています"))
                .text().contains("名簿から外しました"));
        mails(town).find("botan@example.jp", Pattern.compile("> 二重になっています"));
        assertEquals(404, new Visit(town.base()).as("circle@example.jp").get(list).status(), "nobody else's business");
    }

    private String linkToTakeOff(String page) {
        var link = Pattern.compile("href=\"([^\"]*off=\\d+)\"").matcher(page);
        assertTrue(link.find(), page);
        return link.group(1).replace("&amp;", "&");
    }

    private MailBox mails(TownProcess town) {
        return new MailBox(town.dataDir().resolve("mail"));
    }
}
