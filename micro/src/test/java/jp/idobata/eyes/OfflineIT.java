package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The site as an app: what a phone is told of it, and what is still there when the connection is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({SharedTown.class, WithBrowser.class})
class OfflineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEPT = "const done = arguments[0];"
            + "caches.open('pages').then(store => store.keys()).then(kept => done(kept.map(one => one.url).join(' ')))";

    private TownProcess town;
    private Chromium browser;
    private Wire wire;

    @BeforeAll
    void open(TownProcess sharedTown, Chromium sharedBrowser) throws IOException {
        town = sharedTown;
        browser = sharedBrowser;
        wire = new Wire(town.address("/"));
        browser.wide(360).dark(false).go(town.address("/about")).with(Map.of("lang", "ja"));
    }

    @AfterAll
    void close() {
        wire.close();
        browser.go(town.address("/about")).with(Map.of());
    }

    @Test
    @Order(1)
    void aPhoneIsToldNameColourAndIconsInTheReadersLanguage() throws IOException {
        var visit = new Visit(town.base());
        var page = visit.get("/?lang=en").text();
        assertTrue(page.contains("href=\"/manifest.webmanifest?lang=en\""), "the page names the manifest");
        var manifest = manifest("?lang=en");
        assertAll(
                () -> assertEquals("井戸端", manifest.path("name").asText()),
                () -> assertEquals("en", manifest.path("lang").asText()),
                () -> assertEquals("standalone", manifest.path("display").asText()),
                () -> assertEquals("ja", manifest("").path("lang").asText()));
        for (var icon : manifest.path("icons")) {
            var seen = visit.get(icon.path("src").asText());
            var picture = ImageIO.read(town.address(icon.path("src").asText()).toURL());
            assertTrue(seen.header("Content-Type").startsWith("image/png"), seen.header("Content-Type"));
            assertEquals(icon.path("sizes").asText(), picture.getWidth() + "x" + picture.getHeight());
            var clear = picture.getRGB(0, 0) >>> 24 == 0;
            assertEquals(icon.path("purpose").asText().equals("any"), clear, "a maskable icon fills its square");
        }
        assertEquals(404, visit.get("/app/icon-7.png").status());
    }

    @Test
    @Order(2)
    void theFirstPageOfAVisitKeepsNothingAndTheNextOnesAreKept() {
        browser.go(wire.address("/"));
        assertEquals(0L, browser.ask("navigator.serviceWorker.getRegistrations().then(all => all.length)"));
        browser.driver().executeScript("document.querySelector('.site-nav a[href=\"/gatherings\"]').click()");
        until("/gatherings", true);
        browser.go(wire.address("/places")).go(wire.address("/gatherings?free=true"))
                .go(wire.address("/gatherings?at=34.3401,134.0434"));
        until("/places", true);
        until("/gatherings?free=true", true);
    }

    @Test
    @Order(3)
    void whatSaysWhereSomebodyWasOrIsForOnePersonAloneIsNotKept() {
        browser.go(wire.address("/signin"));
        browser.driver().findElement(By.id("email")).sendKeys("hanako@example.jp");
        browser.driver().findElement(By.id("password")).sendKeys("idobata-demo", Keys.ENTER);
        browser.waiting(PATIENCE).until(driver -> browser.ask("!!document.querySelector('.head-link[href=\"/my\"]')")
                .equals(true));
        browser.go(wire.address("/groups")).go(wire.address("/my"));
        var kept = kept();
        browser.with(Map.of("lang", "ja"));
        assertAll(
                () -> assertFalse(kept.contains("at="), kept),
                () -> assertFalse(kept.contains("/groups"), kept),
                () -> assertFalse(kept.contains("/my"), kept));
    }

    @Test
    @Order(4)
    void whatWasKeptIsThrownAwayWhenAskedAndKeptAnewAfterwards() {
        browser.go(wire.address("/app"));
        browser.waiting(PATIENCE).until(driver -> text("[data-kept]").contains("無料"));
        browser.driver().findElement(By.cssSelector("[data-kept-forget]")).sendKeys(Keys.ENTER);
        browser.waiting(PATIENCE).until(driver -> browser.ask("document.activeElement.textContent").toString()
                .contains("まだありません"));
        assertEquals("", kept());
        browser.go(wire.address("/places")).go(wire.address("/gatherings?free=true"));
        until("/places", true);
        until("/gatherings?free=true", true);
    }

    @Test
    @Order(5)
    void withoutAConnectionWhatWasSeenIsThereAndTheRestSaysWhatIs() {
        wire.cut();
        browser.go(wire.address("/places"));
        assertTrue(text(".kept-note").contains("前に見たとき"), text("main"));
        assertTrue((Boolean) browser.ask("document.querySelector('.kept-note time').dateTime > '2020'"));
        browser.go(wire.address("/groups/1"));
        assertEquals("いま、つながっていません", text("h1"));
        browser.waiting(PATIENCE).until(driver -> text("[data-kept]").contains("無料"));
        assertTrue(text("[data-kept]").contains("場所"), text("main"));
        browser.go(wire.address("/post"));
        assertEquals("いま、つながっていません", text("h1"));
        // The browser says that nobody answered, which is what is tried here.
        browser.complaints();
    }

    private void until(String path, boolean there) {
        browser.waiting(PATIENCE).until(driver ->
                List.of(kept().split(" ")).contains(wire.address(path).toString()) == there);
    }

    private String kept() {
        return (String) browser.driver().executeAsyncScript(KEPT);
    }

    private String text(String selector) {
        return (String) browser.ask("document.querySelector('" + selector + "')?.innerText ?? ''");
    }

    private JsonNode manifest(String query) throws IOException {
        return new ObjectMapper().readTree(new Visit(town.base()).get("/manifest.webmanifest" + query).text());
    }
}
