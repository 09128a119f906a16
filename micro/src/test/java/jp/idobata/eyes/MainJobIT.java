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
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Visit;
import jp.idobata.wall.PublicSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The town's main job, by hand on a phone: from somebody's first visit to a mark that only staff see. It leaves a
 * picture of each page, as it was when it was left, in {@code target/main-job/}.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class MainJobIT {

    private static final String TITLE = "星を見る夜の会";
    private static final String EMAIL = "yuki@example.jp";
    private static final String PASSWORD = "kotatsu-mikan";
    private static final String PLACE = "高松市木太南コミュニティセンター";
    private static final String CANARY = "ウブメドリ7391";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path PICTURES = Path.of("target/main-job");
    private static final Pattern LINK = Pattern.compile("http://\\S+/signup/[0-9a-f]{64}");

    @Test
    void whatSomebodyPostsIsFoundByEverybodyAndMarkedForStaffAlone(TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        signUp(town, browser);
        post(town, browser);

        browser.with(Map.of("lang", "ja"));
        approve(town, browser);

        browser.with(Map.of("lang", "ja"));
        var gathering = find(town, browser);
        browser.with(Map.of("lang", "ja"));
        mark(town, browser, gathering);

        browser.with(Map.of("lang", "ja")).go(town.address("/gatherings/" + gathering));
        assertFalse(browser.driver().getPageSource().contains(CANARY));
        keep(browser);
        PublicSide.of(town).saysNothingOf(CANARY, "/gatherings/" + gathering);
    }

    private static void signUp(TownProcess town, Chromium browser) {
        browser.go(town.address("/signup"));
        type(browser, "name", "ゆき");
        type(browser, "email", EMAIL);
        type(browser, "password", PASSWORD);
        press(browser, "open");
        var link = new MailBox(town.dataDir().resolve("mail")).find(EMAIL, LINK);
        browser.go(URI.create(link));
        type(browser, "password", PASSWORD);
        press(browser, "confirm");
        assertFalse(path(browser).startsWith("/signup"), () -> text(browser));
    }

    private static void post(TownProcess town, Chromium browser) {
        browser.go(town.address("/post"));
        type(browser, "title", TITLE);
        choose(browser, "day0", "2026-11-28");
        choose(browser, "start0", "19:00");
        choose(browser, "end0", "20:30");
        type(browser, "venue", PLACE);
        press(browser, "preview");
        assertTrue(path(browser).matches("/post/\\d+/preview"), path(browser));
        assertTrue(text(browser).contains(TITLE));
        press(browser, "send");
        assertEquals("/my", path(browser), () -> text(browser));
        assertTrue(text(browser).contains(TITLE));
        keep(browser);
    }

    private static void approve(TownProcess town, Chromium browser) {
        signIn(town, browser, "staff@example.jp", Visit.DEMO_PASSWORD);
        browser.go(town.address("/staff/queue"));
        follow(browser, browser.driver().findElement(By.linkText(TITLE)));
        press(browser, "approve");
        browser.go(town.address("/staff/queue"));
        assertEquals(List.of(), browser.driver().findElements(By.cssSelector("table a")).stream()
                .filter(link -> link.getText().equals(TITLE)).toList(), "it has left the queue");
    }

    private static long find(TownProcess town, Chromium browser) {
        var words = URLEncoder.encode("星を見る", StandardCharsets.UTF_8);
        browser.go(town.address("/gatherings?q=" + words));
        assertTrue(text(browser).contains(TITLE), "found by search");
        follow(browser, browser.driver().findElement(By.partialLinkText(TITLE)));
        var gathering = Long.parseLong(path(browser).replace("/gatherings/", ""));
        assertTrue(text(browser).contains(PLACE));

        var visitor = new Visit(town.base());
        var api = visitor.get("/api/v1/gatherings?q=" + words).text();
        assertTrue(api.contains("\"title\":\"" + TITLE + "\""), api);
        var area = api.replaceAll("(?s).*\"area\":\\{\"id\":\"?(\\d+).*", "$1");
        browser.go(town.address("/gatherings?area=" + area + "&q=" + words));
        assertTrue(text(browser).contains(TITLE), "found by area");
        keep(browser);
        return gathering;
    }

    private static void mark(TownProcess town, Chromium browser, long gathering) {
        signIn(town, browser, "staff@example.jp", Visit.DEMO_PASSWORD);
        browser.go(town.address("/staff/gatherings/" + gathering + "/welfare"));
        click(browser, browser.driver().findElements(By.name("term")).get(0));
        type(browser, "note", CANARY);
        press(browser, "write");
        assertEquals(CANARY, browser.driver().findElement(By.id("note")).getDomProperty("value"));
        assertTrue(browser.driver().findElements(By.name("term")).get(0).isSelected());
        keep(browser);
    }

    private static void signIn(TownProcess town, Chromium browser, String email, String password) {
        browser.go(town.address("/signin"));
        type(browser, "email", email);
        type(browser, "password", password);
        press(browser, "enter");
        assertFalse(path(browser).equals("/signin"), () -> text(browser));
    }

    private static void type(Chromium browser, String field, String text) {
        var element = browser.driver().findElement(By.id(field));
        element.clear();
        element.sendKeys(text);
    }

    /** Pickers of days and times take different keys in each language of the browser. */
    private static void choose(Chromium browser, String field, String value) {
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

    /** Scrolls there as people do, so that bars that stay in place do not cover it, and clicks. */
    private static void click(Chromium browser, WebElement element) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    private static void keep(Chromium browser) {
        try {
            var page = path(browser).replaceAll("/[0-9a-f]{64}", "").replace('/', '-');
            var name = System.currentTimeMillis() + page;
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
