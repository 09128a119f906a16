package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
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

/** Somebody without an account posts from a phone, changes a word, withdraws it, and signs up after all. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class GuestByHandIT {

    private static final String TITLE = "干し柿をつくる会";
    private static final String EMAIL = "kaki@example.jp";
    private static final Pattern LINK = Pattern.compile("http://\\S+/p/[\\w-]{32}");

    @Test
    void aPostNeedsNoAccount(TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"));
        var hand = new Phone(town, browser, Path.of("target/guest"));
        var link = post(town, hand);
        browser.with(Map.of("lang", "ja")).go(link);
        assertTrue(hand.text().contains(TITLE));
        hand.press("send");
        approve(town);

        browser.go(link);
        hand.press("change");
        hand.type("title", TITLE + "（初心者歓迎）");
        hand.press("preview");
        hand.press("send");
        approve(town);
        var visitor = new Visit(town.base());
        assertTrue(visitor.get("/gatherings?from=2026-12-06&to=2026-12-06").text().contains("初心者歓迎"));

        browser.go(link);
        hand.touch(browser.driver().findElement(By.cssSelector("details:has(#withdraw) > summary")));
        hand.type("reason", "柿が足りませんでした");
        hand.press("withdraw");
        assertFalse(visitor.get("/gatherings?from=2026-12-06&to=2026-12-06").text().contains("初心者歓迎"));
        claim(town, hand);
    }

    private static URI post(TownProcess town, Phone hand) {
        hand.browser().go(town.address("/post"));
        hand.type("title", TITLE);
        hand.choose("day0", "2026-12-06");
        hand.choose("start0", "13:00");
        hand.choose("end0", "15:00");
        hand.type("venue", "高松市木太南コミュニティセンター");
        hand.press("receive");
        assertEquals("/post", hand.path(), "name and address are missing");
        assertEquals(TITLE, hand.browser().driver().findElement(By.id("title")).getDomProperty("value"));
        hand.type("writerName", "かきこ");
        hand.type("writerEmail", EMAIL);
        hand.press("receive");
        assertEquals("/post/sent", hand.path(), () -> hand.text());
        hand.keep();
        return URI.create(new MailBox(town.dataDir().resolve("mail")).find(EMAIL, LINK));
    }

    private static void approve(TownProcess town) {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var address = Pattern.compile("href=\"(/staff/queue/\\d+)\"[^>]*>" + TITLE)
                .matcher(staff.get("/staff/queue").text()).results().findFirst().orElseThrow().group(1);
        staff.press(staff.get(address), "approve", Map.of());
    }

    private static void claim(TownProcess town, Phone hand) {
        hand.browser().go(town.address("/signup"));
        hand.type("name", "かきこ");
        hand.type("email", EMAIL);
        hand.type("password", "kotatsu-mikan");
        hand.press("open");
        hand.browser().go(URI.create(new MailBox(town.dataDir().resolve("mail")).find(EMAIL,
                Pattern.compile("http://\\S+/signup/[0-9a-f]{64}"))));
        hand.type("password", "kotatsu-mikan");
        hand.press("confirm");
        assertEquals("/my", hand.path(), () -> hand.text());
        hand.browser().go(town.address("/my?show=past"));
        assertTrue(hand.text().contains(TITLE), "what was posted before and withdrawn is there");
        hand.keep();
    }
}
