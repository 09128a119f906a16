package jp.idobata.announcement.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.idobata.announcement.news.NewsItem.Amendment;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.SampleFeed;
import jp.idobata.publishing.atom.AtomRules;
import org.junit.jupiter.api.Test;

/** As Rome reads it. */
class NewsFeedTest {

    private static final Instant TOLD = Instant.parse("2026-11-20T01:02:03.4Z");
    private static final Instant LATER = Instant.parse("2026-11-21T00:10:00Z");

    private static NewsItem item(String title, String words, boolean cancelled, Amendment... amendments) {
        return new NewsItem(7, 12, title, words, TOLD, cancelled, List.of(amendments));
    }

    private static Feed read(NewsItem... items) throws Exception {
        var out = new StringWriter();
        new NewsFeed(SampleFeed.voice(SampleFeed.TOKYO)).write(new FeedHead("井戸端のお知らせ", "/news.atom", "/news", null,
                SampleFeed.CHANGED), List.of(items), out);
        assertEquals(List.of(), AtomRules.broken(out.toString()));
        return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(out.toString()));
    }

    @Test
    void feedSaysWhatItIsWhereItIsAndWhoseItIs() throws Exception {
        var feed = read();
        assertEquals(List.of("tag:ido.example.jp,2026:feed/news", "井戸端のお知らせ"), List.of(feed.getId(), feed.getTitle()));
        assertEquals("2026-11-21T00:30:15Z", feed.getUpdated().toInstant().toString());
        assertEquals("井戸端", feed.getAuthors().get(0).getName());
        assertEquals("https://ido.example.jp/news", feed.getAlternateLinks().get(0).getHref());
        assertEquals(List.of("self https://ido.example.jp/news.atom"), feed.getOtherLinks().stream().map(link ->
                link.getRel() + " " + link.getHref()).toList());
    }

    @Test
    void anEntryIsKnownForEverAndLeadsToWhatItIsOf() throws Exception {
        var entry = read(item("けん玉の会", "日時：11月28日(土)\n玉をのせます。", false)).getEntries().get(0);
        assertEquals(List.of("tag:ido.example.jp,2026:news-7", "けん玉の会"), List.of(entry.getId(), entry.getTitle()));
        assertEquals("2026-11-20T01:02:03Z", entry.getPublished().toInstant().toString());
        assertEquals(entry.getPublished(), entry.getUpdated());
        assertEquals("https://ido.example.jp/gatherings/12", entry.getAlternateLinks().get(0).getHref());
        assertEquals("html", entry.getContents().get(0).getType());
        assertEquals("<p>日時：11月28日(土)<br>玉をのせます。</p><p><a href=\"https://ido.example.jp/gatherings/12\">"
                + "https://ido.example.jp/gatherings/12</a></p>", entry.getContents().get(0).getValue());
    }

    @Test
    void whatWasToldSinceStandsFirstAndMakesItAnother() throws Exception {
        var entry = read(item("けん玉の会", "玉をのせます。", true, new Amendment("【中止】大雨のため", LATER), new Amendment(
                "【日時変更】", TOLD))).getEntries().get(0);
        assertEquals("【中止】けん玉の会", entry.getTitle());
        assertEquals(LATER, entry.getUpdated().toInstant());
        assertTrue(entry.getContents().get(0).getValue().startsWith("<p><strong>【中止】大雨のため</strong></p>"
                + "<p><strong>【日時変更】</strong></p><p>玉をのせます。"), entry.getContents().get(0).getValue());
    }

    @Test
    void whatIsWrittenForHarmStaysAText() throws Exception {
        var evil = "]]></entry><script>&amp;\u0000\u0008\uFFFF\uD800 \"'";
        var entry = read(item(evil, evil, false, new Amendment(evil, LATER))).getEntries().get(0);
        assertEquals("]]></entry><script>&amp; \"'", entry.getTitle());
        assertFalse(entry.getContents().get(0).getValue().contains("<script>"));
    }
}
