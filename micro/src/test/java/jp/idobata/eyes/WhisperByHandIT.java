package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

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
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path SEEN = Path.of("target/whisper-by-hand");

    @Test
    void aWishAndAnOfferBecomeAGathering(TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/signin")).with(Map.of("lang", "ja"));
        whisper(town, browser, HANAKO, "WISH", WISH);
        whisper(town, browser, MARI, "OFFER", OFFER);
        approve(town, browser, WISH);
        approve(town, browser, OFFER);

        var wish = find(town, browser, WISH);
        as(town, browser, TSUNAGU);
        browser.go(town.address(wish));
        press(browser, "join");
        assertTrue(text(browser).contains("わたしも 1人"), () -> text(browser));

        as(town, browser, HANAKO);
        browser.go(town.address(wish));
        assertTrue(text(browser).contains(OFFER) && text(browser).contains("「そば」"), () -> text(browser));
        as(town, browser, MARI);
        browser.go(town.address(find(town, browser, OFFER)));
        assertTrue(text(browser).contains(WISH), () -> text(browser));
        make(browser);
        approve(town, browser, WISH);

        browser.with(Map.of("lang", "ja")).go(town.address(wish));
        assertTrue(text(browser).contains("集まりになりました"), () -> text(browser));
        assertEquals(0, browser.overflow());
        follow(browser, browser.driver().findElement(By.partialLinkText(WISH)));
        assertTrue(path(browser).matches("/gatherings/\\d+"));
        var told = Pattern.compile("集まりができました|/gatherings/\\d+");
        new MailBox(town.dataDir().resolve("mail")).find(HANAKO, told);
        new MailBox(town.dataDir().resolve("mail")).find(TSUNAGU, told);
    }

    private static void whisper(TownProcess town, Chromium browser, String who, String kind, String words) {
        as(town, browser, who);
        browser.go(town.address("/whispers/new"));
        var choice = browser.driver().findElement(By.cssSelector("input[value=" + kind + "]")).getDomAttribute("id");
        click(browser, browser.driver().findElement(By.cssSelector("label[for='" + choice + "']")));
        browser.driver().findElement(By.id("text")).sendKeys(words);
        assertEquals(0, browser.overflow());
        press(browser, "send");
        assertEquals("/my", path(browser), () -> text(browser));
        assertTrue(text(browser).contains(words));
    }

    /** Somebody makes a gathering of a pair that is shown, and says when and where. */
    private static void make(Chromium browser) {
        follow(browser, browser.driver().findElement(By.cssSelector("a[href*='?with=']")));
        press(browser, "make");
        assertTrue(path(browser).matches("/post/\\d+"), () -> text(browser));
        assertEquals(WISH, browser.driver().findElement(By.id("title")).getDomProperty("value"));
        set(browser, "day0", "2026-12-12");
        set(browser, "start0", "10:00");
        set(browser, "venue", "高松市仏生山コミュニティセンター");
        press(browser, "send");
        assertEquals("/my", path(browser), () -> text(browser));
    }

    private static void approve(TownProcess town, Chromium browser, String title) {
        as(town, browser, "staff@example.jp");
        browser.go(town.address("/staff/queue"));
        follow(browser, browser.driver().findElement(By.linkText(title)));
        press(browser, "approve");
    }

    private static String find(TownProcess town, Chromium browser, String words) {
        browser.go(town.address("/whispers"));
        follow(browser, browser.driver().findElement(By.linkText(words)));
        return path(browser);
    }

    private static void as(TownProcess town, Chromium browser, String email) {
        browser.with(Map.of("lang", "ja")).go(town.address("/signin"));
        browser.driver().findElement(By.id("email")).sendKeys(email);
        browser.driver().findElement(By.id("password")).sendKeys(Visit.DEMO_PASSWORD);
        press(browser, "enter");
        assertFalse(path(browser).equals("/signin"), () -> text(browser));
    }

    /** Pickers of days and times take different keys in each language of the browser. */
    private static void set(Chromium browser, String field, String value) {
        browser.driver().executeScript("arguments[0].value = arguments[1]",
                browser.driver().findElement(By.id(field)), value);
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

    private static void click(Chromium browser, WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private static void keep(Chromium browser) {
        try {
            var name = System.currentTimeMillis() + path(browser).replace('/', '-');
            Files.write(Files.createDirectories(SEEN).resolve(name + ".png"), browser.picture());
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
