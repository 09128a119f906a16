package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/**
 * A wish and an offer become a gathering, by hand on a phone. It leaves a picture of each page, as it was when it was
 * left, in {@code target/whisper-by-hand/}.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class WhisperByHandIT {

    private static final String HANAKO = "hanako@example.jp";
    private static final String MARI = "circle@example.jp";
    private static final String TSUNAGU = "csw@example.jp";
    private static final String WISH = "そば打ちを習って、みんなで食べる会があったらいいな";
    private static final String OFFER = "手打ちのそばを三十年打っています。道具もあります";
    private static final Path SEEN = Path.of("target/whisper-by-hand");

    private Phone phone;

    @Test
    void aWishAndAnOfferBecomeAGathering(TownProcess town, Chromium browser) {
        phone = new Phone(town, browser, SEEN);
        browser.wide(360).dark(false).go(town.address("/signin")).with(Map.of("lang", "ja"));
        whisper(town, browser, HANAKO, "WISH", WISH);
        whisper(town, browser, MARI, "OFFER", OFFER);
        approve(town, browser, WISH);
        approve(town, browser, OFFER);

        var wish = find(town, browser, WISH);
        as(town, browser, TSUNAGU);
        browser.go(town.address(wish));
        phone.press("join");
        assertTrue(phone.text().contains("わたしも 1人"), () -> phone.text());

        as(town, browser, HANAKO);
        browser.go(town.address(wish));
        assertTrue(phone.text().contains(OFFER) && phone.text().contains("「そば」"), () -> phone.text());
        as(town, browser, MARI);
        browser.go(town.address(find(town, browser, OFFER)));
        assertTrue(phone.text().contains(WISH), () -> phone.text());
        make(browser);
        approve(town, browser, WISH);

        browser.with(Map.of("lang", "ja")).go(town.address(wish));
        assertTrue(phone.text().contains("集まりになりました"), () -> phone.text());
        assertEquals(0, browser.overflow());
        phone.follow(browser.driver().findElement(By.partialLinkText(WISH)));
        assertTrue(phone.path().matches("/gatherings/\\d+"));
        var told = Pattern.compile("集まりができました|/gatherings/\\d+");
        new MailBox(town.dataDir().resolve("mail")).find(HANAKO, told);
        new MailBox(town.dataDir().resolve("mail")).find(TSUNAGU, told);
    }

    private void whisper(TownProcess town, Chromium browser, String who, String kind, String words) {
        as(town, browser, who);
        browser.go(town.address("/whispers/new"));
        var choice = browser.driver().findElement(By.cssSelector("input[value=" + kind + "]")).getDomAttribute("id");
        phone.touch(browser.driver().findElement(By.cssSelector("label[for='" + choice + "']")));
        browser.driver().findElement(By.id("text")).sendKeys(words);
        assertEquals(0, browser.overflow());
        phone.press("send");
        assertEquals("/my", phone.path(), () -> phone.text());
        assertTrue(phone.text().contains(words));
    }

    /** Somebody makes a gathering of a pair that is shown, and says when and where. */
    private void make(Chromium browser) {
        phone.follow(browser.driver().findElement(By.cssSelector("a[href*='?with=']")));
        phone.press("make");
        assertTrue(phone.path().matches("/post/\\d+"), () -> phone.text());
        assertEquals(WISH, browser.driver().findElement(By.id("title")).getDomProperty("value"));
        phone.choose("day0", "2026-12-12");
        phone.choose("start0", "10:00");
        phone.choose("venue", "高松市仏生山コミュニティセンター");
        phone.press("send");
        assertEquals("/my", phone.path(), () -> phone.text());
    }

    private void approve(TownProcess town, Chromium browser, String title) {
        as(town, browser, "staff@example.jp");
        browser.go(town.address("/staff/queue"));
        phone.follow(browser.driver().findElement(By.linkText(title)));
        phone.press("approve");
    }

    private String find(TownProcess town, Chromium browser, String words) {
        browser.go(town.address("/whispers"));
        phone.follow(browser.driver().findElement(By.linkText(words)));
        return phone.path();
    }

    private void as(TownProcess town, Chromium browser, String email) {
        browser.with(Map.of("lang", "ja")).go(town.address("/signin"));
        browser.driver().findElement(By.id("email")).sendKeys(email);
        browser.driver().findElement(By.id("password")).sendKeys(Visit.DEMO_PASSWORD);
        phone.press("enter");
        assertFalse(phone.path().equals("/signin"), () -> phone.text());
    }
}
