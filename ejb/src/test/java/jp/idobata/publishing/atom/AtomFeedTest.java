package jp.idobata.publishing.atom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.SampleFeed;
import org.junit.jupiter.api.Test;

/** As Rome reads it. */
class AtomFeedTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 28, 10, 0);

    private static PublicDate date(int day, String cancelled) {
        var start = FIRST.plusDays(day);
        return new PublicDate(start, start, start.plusHours(2), false, cancelled);
    }

    private static Feed read(FeedEntry... entries) throws Exception {
        var out = new StringWriter();
        var head = new FeedHead("井戸端の集まり", "/gatherings.atom?theme=eat&free=1", "/gatherings",
                "/gatherings.atom?page=2",
                SampleFeed.CHANGED);
        new AtomFeed(SampleFeed.voice(SampleFeed.TOKYO)).write(head, List.of(entries), out);
        assertEquals(List.of(), AtomRules.broken(out.toString()));
        assertFalse(out.toString().contains("hanako@example.jp") || out.toString().contains("087-000-0000"));
        return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(out.toString()));
    }

    @Test
    void feedSaysWhatItIsAndLeadsOn() throws Exception {
        var feed = read();
        assertEquals("tag:ido.example.jp,2026:feed/gatherings.atom?theme=eat&free=1", feed.getId());
        assertEquals("井戸端の集まり", feed.getTitle());
        assertEquals(SampleFeed.CHANGED.getEpochSecond(), feed.getUpdated().toInstant().getEpochSecond());
        assertEquals("https://ido.example.jp/gatherings.atom?theme=eat&free=1", feed.getOtherLinks().stream()
                .filter(link -> link.getRel().equals("self")).findFirst().orElseThrow().getHref());
        assertEquals("https://ido.example.jp/gatherings.atom?page=2", feed.getOtherLinks().stream()
                .filter(link -> link.getRel().equals("next")).findFirst().orElseThrow().getHref());
    }

    @Test
    void entryHasItsThemesItsPictureAndItsDates() throws Exception {
        var entry = read(SampleFeed.exercises(null, List.of(date(0, null), date(7, "大雨")))).getEntries().get(0);
        assertEquals("tag:ido.example.jp,2026:gathering-12", entry.getId());
        assertEquals("ラジオ体操; 朝, みんなで\\n", entry.getTitle());
        assertEquals(SampleFeed.PUBLISHED, entry.getPublished().toInstant());
        assertEquals(List.of("eat", "talk"), entry.getCategories().stream().map(category -> category.getTerm())
                .toList());
        assertEquals("https://ido.example.jp/gatherings/12", entry.getAlternateLinks().get(0).getHref());
        assertEquals("image/jpeg", entry.getOtherLinks().stream().filter(link -> link.getRel().equals("enclosure"))
                .findFirst().orElseThrow().getType());
        var content = entry.getContents().get(0);
        assertEquals("html", content.getType());
        assertTrue(content.getValue().contains("<li>11月28日(土) 10:00–12:00</li>"
                + "<li><s>12月5日(土) 10:00–12:00</s> 中止になりました。大雨</li>"), content.getValue());
    }

    @Test
    void titleSaysWhatIsCancelled() throws Exception {
        var next = read(SampleFeed.exercises(null, List.of(date(0, "大雨"), date(7, null)))).getEntries().get(0);
        assertTrue(next.getTitle().endsWith("ラジオ体操; 朝, みんなで\\n") && next.getTitle().contains("cancelled.day"),
                next.getTitle());
        var all = read(SampleFeed.exercises(null, List.of(date(0, "大雨")))).getEntries().get(0);
        assertEquals("【中止】ラジオ体操; 朝, みんなで\\n", all.getTitle());
    }

    @Test
    void whatIsWrittenForHarmStaysAText() throws Exception {
        var evil = "]]></entry><script>&amp;\u0000\u0008\uFFFF\uD800 \"'";
        var entry = read(SampleFeed.entry(evil, evil, null, List.of(date(0, evil)), evil)).getEntries().get(0);
        assertTrue(entry.getTitle().contains("]]></entry><script>&amp; \"'"), entry.getTitle());
        assertFalse(entry.getContents().get(0).getValue().contains("<script>"));
    }
}
