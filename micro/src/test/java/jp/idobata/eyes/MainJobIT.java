package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private static final Pattern LINK = Pattern.compile("http://\\S+/signup/[0-9a-f]{64}");

    private Phone hand;

    @Test
    void whatSomebodyPostsIsFoundByEverybodyAndMarkedForStaffAlone(TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        hand = new Phone(town, browser, Path.of("target/main-job"));
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
        hand.keep();
        PublicSide.of(town).saysNothingOf(CANARY, "/gatherings/" + gathering);
    }

    private void signUp(TownProcess town, Chromium browser) {
        browser.go(town.address("/signup"));
        hand.type("name", "ゆき");
        hand.type("email", EMAIL);
        hand.type("password", PASSWORD);
        hand.press("open");
        var link = new MailBox(town.dataDir().resolve("mail")).find(EMAIL, LINK);
        browser.go(URI.create(link));
        hand.type("password", PASSWORD);
        hand.press("confirm");
        assertFalse(hand.path().startsWith("/signup"), () -> hand.text());
    }

    private void post(TownProcess town, Chromium browser) {
        browser.go(town.address("/post"));
        hand.type("title", TITLE);
        hand.choose("day0", "2026-11-28");
        hand.choose("start0", "19:00");
        hand.choose("end0", "20:30");
        hand.type("venue", PLACE);
        hand.press("preview");
        assertTrue(hand.path().matches("/post/\\d+/preview"), hand.path());
        assertTrue(hand.text().contains(TITLE));
        hand.press("send");
        assertEquals("/my", hand.path(), () -> hand.text());
        assertTrue(hand.text().contains(TITLE));
        hand.keep();
    }

    private void approve(TownProcess town, Chromium browser) {
        signIn(town, browser, "staff@example.jp", Visit.DEMO_PASSWORD);
        browser.go(town.address("/staff/queue"));
        hand.follow(browser.driver().findElement(By.linkText(TITLE)));
        hand.press("approve");
        browser.go(town.address("/staff/queue"));
        assertEquals(List.of(), browser.driver().findElements(By.cssSelector("table a")).stream()
                .filter(link -> link.getText().equals(TITLE)).toList(), "it has left the queue");
    }

    private long find(TownProcess town, Chromium browser) {
        var words = URLEncoder.encode("星を見る", StandardCharsets.UTF_8);
        browser.go(town.address("/gatherings?q=" + words));
        assertTrue(hand.text().contains(TITLE), "found by search");
        hand.follow(browser.driver().findElement(By.partialLinkText(TITLE)));
        var gathering = Long.parseLong(hand.path().replace("/gatherings/", ""));
        assertTrue(hand.text().contains(PLACE));

        var visitor = new Visit(town.base());
        var api = visitor.get("/api/v1/gatherings?q=" + words).text();
        assertTrue(api.contains("\"title\":\"" + TITLE + "\""), api);
        var area = api.replaceAll("(?s).*\"area\":\\{\"id\":\"?(\\d+).*", "$1");
        browser.go(town.address("/gatherings?area=" + area + "&q=" + words));
        assertTrue(hand.text().contains(TITLE), "found by area");
        hand.keep();
        return gathering;
    }

    private void mark(TownProcess town, Chromium browser, long gathering) {
        signIn(town, browser, "staff@example.jp", Visit.DEMO_PASSWORD);
        browser.go(town.address("/staff/gatherings/" + gathering + "/welfare"));
        hand.touch(browser.driver().findElements(By.name("term")).get(0));
        hand.type("note", CANARY);
        hand.press("write");
        assertEquals(CANARY, browser.driver().findElement(By.id("note")).getDomProperty("value"));
        assertTrue(browser.driver().findElements(By.name("term")).get(0).isSelected());
        hand.keep();
    }

    private void signIn(TownProcess town, Chromium browser, String email, String password) {
        browser.go(town.address("/signin"));
        hand.type("email", email);
        hand.type("password", password);
        hand.press("enter");
        assertFalse(hand.path().equals("/signin"), () -> hand.text());
    }
}
