package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * Somebody without an account pastes the text of a flyer on a phone, takes what was found but the fee, and sends it.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class FlyerByHandIT {

    private static final String TEXT = """
            秋の焼きいも会
            日時：令和８年１１月２８日（土）１０時〜１２時（受付９時３０分）
            　　　１２月１２日（土）１０時〜１２時
            場所：うちの庭（高松市番町一丁目11-11）
            参加費：大人300円
            定員：先着３０名
            申込み：前日までに電話で
            雨天中止
            持ち物：軍手
            """;

    @Test
    void aFlyersTextBecomesAPost(TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        var hand = new Phone(town, browser, Path.of("target/flyer"));
        browser.go(town.address("/post/paste"));
        browser.driver().executeScript("document.getElementById('text').value = arguments[0]", TEXT);
        hand.press("read");
        assertTrue(hand.text().contains("もとの言葉：先着３０名"), () -> hand.text());
        assertTrue(browser.driver().findElements(By.cssSelector(".pasted mark")).size() > 5);
        assertTrue(hand.text().contains("持ち物：軍手"), "what was not understood stays in view");
        hand.touch(browser.driver().findElement(By.cssSelector("input[name=take][value=fee]")));
        hand.press("fill");

        assertEquals("/post", hand.path());
        assertEquals("秋の焼きいも会", value(browser, "title"));
        assertEquals("2026-11-28 10:00 12:00", value(browser, "day0") + " " + value(browser, "start0") + " "
                + value(browser, "end0"));
        assertEquals("2026-12-12", value(browser, "day1"));
        assertEquals("受付９時３０分", value(browser, "scheduleText"));
        assertEquals("30", value(browser, "capacity"));
        assertEquals("", value(browser, "fee"), "it was not taken");
        pin(browser, hand);
        hand.press("preview");
        assertEquals("/post/look", hand.path(), () -> hand.text());
        assertTrue(hand.text().contains("まだ送っていません"));
        hand.follow(browser.driver().findElement(By.cssSelector("main .form-foot a")));
        assertEquals("秋の焼きいも会", value(browser, "title"));
        hand.type("writerName", "いもこ");
        hand.type("writerEmail", "flyer@example.jp");
        hand.press("receive");
        assertEquals("/post/sent", hand.path(), () -> hand.text());
        assertFalse((Boolean) browser.ask("Object.keys(localStorage).some(key => key.startsWith('idobata.draft'))"),
                "what was sent is no draft any more");
        hand.keep();
    }

    /** A pin from the address, moved a little with the keys. */
    private static void pin(Chromium browser, Phone hand) {
        hand.press("pin");
        var before = value(browser, "latitude");
        assertTrue(before.startsWith("34.3"), before);
        hand.touch(browser.driver().findElement(By.cssSelector(".pin-steps button")));
        var pin = browser.driver().findElement(By.cssSelector(".pin-mark"));
        pin.sendKeys(Keys.ARROW_UP);
        assertTrue(Double.parseDouble(value(browser, "latitude")) > Double.parseDouble(before));
    }

    private static String value(Chromium browser, String field) {
        return browser.driver().findElement(By.id(field)).getDomProperty("value");
    }
}
