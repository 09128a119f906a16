package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A supporter finds something with somebody, by the keyboard alone, and looks at the sheet. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class ConnectByHandIT {

    private static final Map<String, List<String>> WISH = Map.of("q", List.of("歌 花"), "from", List.of("番町"),
            "travel", List.of("bus"), "minutes", List.of("60"), "ease", List.of("alone", "step-free"), "day",
            List.of("2", "6"), "form", List.of("activity"));

    @Test
    void somethingIsFoundAndPutOnASheetByTheKeyboard(TownProcess town, Chromium browser) {
        browser.wide(768).dark(false).go(town.address("/signin")).with(Map.of("lang", "ja"));
        var phone = new Phone(town, browser, Path.of("target/connect-by-hand"));
        phone.signIn("csw@example.jp", Visit.DEMO_PASSWORD).go("/staff/connect");
        phone.type("q", "歌 花");
        browser.driver().findElement(By.id("from")).sendKeys("番町" + Keys.ENTER);
        phone.until("something is found", () -> !browser.driver().findElements(By.name("pick")).isEmpty());
        assertEquals("/staff/connect", phone.path(), "nothing typed is in the address");
        assertEquals("歌 花", browser.driver().findElement(By.id("q")).getDomProperty("value"));
        assertTrue(phone.text().contains("「歌」が") || phone.text().contains("「花」が"), phone::text);
        assertEquals("", Axe.faults(browser));
        for (var width : List.of(1280, 320, 768)) {
            assertTrue(browser.wide(width).overflow() <= 0, "wider than " + width);
        }

        browser.driver().findElement(By.name("pick")).sendKeys(Keys.SPACE);
        browser.driver().findElement(By.cssSelector("button[value=sheet]")).sendKeys(Keys.ENTER);
        phone.until("the sheet is there", () -> !browser.driver().findElements(By.className("sheet")).isEmpty());
        assertTrue(phone.text().contains("こんな集まりや場所があります"), phone::text);
        assertEquals("", Axe.faults(browser));
        browser.driver().findElement(By.cssSelector("button[value=back]")).sendKeys(Keys.ENTER);
        phone.until("one is back", () -> !browser.driver().findElements(By.cssSelector("[name=pick]:checked"))
                .isEmpty());
        assertEquals("歌 花", browser.driver().findElement(By.id("q")).getDomProperty("value"), "nothing is lost");
    }

    @Test
    void whatIsFoundAndTheSheetAreValid(TownProcess town) throws Exception {
        var nu = new Nu();
        var supporter = new Visit(town.base()).as("csw@example.jp");
        for (var language : List.of("ja", "simple", "en")) {
            supporter.in(language);
            for (var path : List.of("/staff/connect", "/staff/connect/sheet")) {
                assertEquals("", nu.faults(supporter.get(path).answer().body()));
            }
            var found = supporter.post("/staff/connect", WISH);
            assertEquals("", nu.faults(found.answer().body()));
            var picks = found.text().split("name=\"pick\" value=\"");
            assertTrue(picks.length > 2, "only " + picks.length);
            var sheet = supporter.post("/staff/connect/sheet", Map.of("tongue", List.of(language), "start",
                    List.of("yes"), "from", List.of("番町"), "pick",
                    List.of(picks[1].split("\"")[0], picks[2].split("\"")[0])));
            assertTrue(sheet.text().contains("sheet-map"), sheet::text);
            assertEquals("", nu.faults(sheet.answer().body()));
        }
    }
}
