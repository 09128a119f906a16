package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** Writing posts by hand on a phone, 360 pixels wide: copying last time's, nothing lost, nothing posted twice. */
@ExtendWith({WithBrowser.class, SharedTown.class})
class PostingIT {

    private static final Path PICTURES = Path.of("target/posting");
    private static final String CIRCLE = "circle@example.jp";

    private Phone hand;

    @BeforeEach
    void takeThePhone(TownProcess town, Chromium browser) {
        online(browser, true);
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        browser.driver().executeScript("localStorage.clear()");
        hand = new Phone(town, browser, PICTURES);
        hand.signIn(CIRCLE, Visit.DEMO_PASSWORD);
    }

    @Test
    void lastTimesIsCopiedAWeekOnWithAllItsWords(Chromium browser) {
        hand.go("/post").type("title", "川べりの朝ごはん").type("summary", "パンを焼いて待っています")
                .choose("day0", "2026-12-05").choose("start0", "08:00").choose("end0", "09:30")
                .type("venue", "杣場川の橋のたもと").press("preview").press("send");
        approve(browser, "川べりの朝ごはん");
        hand.go("/my").follow(browser.driver().findElement(By.linkText("川べりの朝ごはん")));
        assertEquals(0, browser.overflow());
        hand.press("copy");
        assertTrue(hand.path().matches("/post/\\d+"), hand::text);
        assertTrue(hand.text().contains("前回をコピーしました"), hand::text);
        assertEquals(List.of("川べりの朝ごはん", "パンを焼いて待っています", "2026-12-12", "08:00", "09:30",
                "杣場川の橋のたもと"), Stream.of("title", "summary", "day0", "start0", "end0", "venue")
                .map(hand::value).toList());
        assertEquals(0, browser.overflow());
        hand.press("preview");
        assertTrue(hand.text().contains("12月12日"), hand::text);
        hand.press("send");
        assertEquals("/my", hand.path(), hand::text);
    }

    @Test
    void aSeriesThatGoesOnIsCopiedFromTheListWithoutADate(Chromium browser) {
        hand.go("/my");
        assertEquals(0, browser.overflow());
        hand.follow(browser.driver().findElement(By.xpath(
                "//li[.//a[text()='夜のオンライン読書会']]//input[contains(@id, 'copy')]")));
        assertEquals("夜のオンライン読書会", hand.value("title"));
        assertEquals("", hand.value("day0"));
    }

    @Test
    void whatIsPublicAlreadyIsAskedAboutAndNeverInTheWay(Chromium browser) {
        hand.go("/post").type("title", "駅前の花だんのみずやりと草抜き♪").choose("day0", "2026-11-28")
                .choose("start0", "08:00").type("venue", "駅前広場の花だん前").press("save");
        assertTrue(hand.sees(".likely"), hand::text);
        assertTrue(hand.find(".likely .card-title").getText().contains("駅前の花だんの水やりと草ぬき"));
        assertEquals(0, browser.overflow());
        hand.follow(hand.find(".likely [id$=':another']"));
        assertFalse(hand.sees(".likely"), hand::text);
        hand.press("preview");
        assertTrue(hand.path().endsWith("/preview"), hand::text);
        assertFalse(hand.sees(".likely"), hand::text);
    }

    @Test
    void whatIsTypedIsSavedByItselfAndOutlivesTheSession(Chromium browser) {
        hand.go("/post").type("title", "夜の星を見る会");
        saved();
        var draft = hand.path();
        assertTrue(draft.matches("/post/\\d+"), draft);
        browser.driver().manage().deleteAllCookies();
        hand.type("summary", "コートを着て、川べりで");
        hand.until("it says that the session is over", () -> hand.sees("[data-say=away]"));
        hand.follow(hand.find("[data-say=away] a"));
        hand.type("email", CIRCLE).type("password", Visit.DEMO_PASSWORD).press("enter");
        assertEquals(draft, hand.path());
        assertEquals("夜の星を見る会", hand.value("title"));
        hand.touch(hand.find("[data-do=bring]"));
        saved();
        assertEquals("コートを着て、川べりで", hand.value("summary"));
        hand.go(draft);
        assertEquals("コートを着て、川べりで", hand.value("summary"), "the town has it");
        assertFalse(hand.sees("[data-say=offer]"), "this browser has forgotten it");
    }

    @Test
    void whatTheWordsTellIsShownBesideAndTakenWithOnePress(Chromium browser) {
        hand.go("/post").type("title", "老人と子どもの味噌づくり").type("summary", "お一人でもどうぞ")
                .choose("day0", "2026-12-20").choose("start0", "10:00").type("venue", "うちの台所");
        hand.until("there is something to look at", () -> hand.sees("#beside summary"));
        hand.touch(hand.find("#beside summary"));
        hand.until("the card is there", () -> hand.sees("#beside .card"));
        assertTrue(hand.find("#beside .card").getText().contains("12月20日"), hand::text);
        assertTrue(hand.find("#beside .notice").getText().contains("年を重ねた方"), hand::text);
        assertTrue(hand.find("#beside .offers").getText().contains("味噌"), hand::text);
        assertEquals(0, browser.driver().findElements(By.cssSelector("#themes input:checked")).size(), "unasked");
        assertEquals(0, browser.overflow());
        hand.touch(hand.find("button[value='themes:eat']"));
        assertTrue(hand.find("input[name=themes][value=eat]").isSelected());
        hand.until("the card has the theme", () -> hand.sees("#beside .card.theme-eat"));
        hand.keep();
        hand.go(hand.path());
        assertTrue((Boolean) browser.ask("document.querySelector('input[name=themes][value=eat]').checked"));
        for (var language : List.of("simple", "en", "ja")) {
            for (var width : List.of(1280, 360)) {
                browser.wide(width);
                hand.go(hand.path() + "?lang=" + language);
                assertEquals(0, browser.overflow(), language + " " + width);
                hand.keep();
            }
        }
    }

    @Test
    void withoutTheNetItIsKeptHereUntilTheNetIsBack(Chromium browser) {
        hand.go("/post").type("title", "落ち葉のたき火");
        saved();
        online(browser, false);
        hand.type("summary", "焼きいもつき");
        hand.until("it says that there is no net", () -> hand.sees("[data-say=offline]"));
        assertTrue(((String) browser.ask("JSON.stringify(localStorage)")).contains("焼きいもつき"));
        online(browser, true);
        saved();
        assertFalse(((String) browser.ask("JSON.stringify(localStorage)")).contains("焼きいもつき"));
        hand.go(hand.path());
        assertEquals("焼きいもつき", hand.value("summary"));
    }

    @Test
    void onASharedDeviceNothingStays(Chromium browser) {
        hand.go("/post").touch(hand.find("[data-do=never]")).type("title", "ないしょの集まり");
        saved();
        online(browser, false);
        hand.type("summary", "だれにも見せない");
        hand.until("it says that there is no net", () -> hand.sees("[data-say=offline]"));
        assertFalse(((String) browser.ask("JSON.stringify(localStorage)")).contains("だれにも"));
        online(browser, true);
        saved();
    }

    @Test
    void anotherTabsNewerWordsAreNotSavedOverUnasked(Chromium browser) {
        hand.go("/post").type("title", "はじめの名前");
        saved();
        var draft = hand.path();
        var first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        hand.go(draft).type("title", "となりの画面の名前");
        saved();
        browser.driver().close();
        browser.driver().switchTo().window(first);
        hand.type("title", "この画面の名前");
        hand.until("it asks", () -> hand.sees("[data-say=newer]"));
        hand.touch(hand.find("[data-do=over]"));
        saved();
        hand.go(draft);
        assertEquals("この画面の名前", hand.value("title"));
    }

    private void approve(Chromium browser, String title) {
        browser.with(Map.of("lang", "ja"));
        hand.signIn("staff@example.jp", Visit.DEMO_PASSWORD).go("/staff/queue")
                .follow(browser.driver().findElement(By.linkText(title))).press("approve");
        browser.with(Map.of("lang", "ja"));
        hand.signIn(CIRCLE, Visit.DEMO_PASSWORD);
    }

    private void saved() {
        hand.until("it says that it was saved", () -> hand.sees("[data-say=saved]"));
        hand.keep();
    }

    private static void online(Chromium browser, boolean online) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", Map.of("offline", !online, "latency", 0,
                "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
