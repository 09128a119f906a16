package jp.idobata.publishing.atom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import jp.idobata.media.ShownPicture;
import jp.idobata.prose.ShownLined;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.SampleFeed;
import jp.idobata.publishing.story.PublicStory;
import org.junit.jupiter.api.Test;

/** As Rome reads it. */
class StoryFeedTest {

    private static final ShownLined PICTURE = new ShownLined(new ShownPicture("b".repeat(64), "店の前の\"田中さん\"", 0.5, 0.5,
            1600, 1200), "店の前で");

    private static PublicStory story(String title, String body, Long group, ShownLined... pictures) {
        return new PublicStory(3, title, "豆腐屋の田中さん", "毎朝、豆腐を。", body, group, group == null ? null : "豆腐クラブ",
                List.of(pictures), List.of(new PublicStory.Told(12, "豆腐づくり")), SampleFeed.PUBLISHED,
                SampleFeed.CHANGED);
    }

    private static Feed read(PublicStory... stories) throws Exception {
        var out = new StringWriter();
        new StoryFeed(SampleFeed.voice(SampleFeed.TOKYO)).write(new FeedHead("まちの人", "/stories.atom?page=2", "/stories",
                "/stories.atom?page=3", SampleFeed.CHANGED), List.of(stories), out);
        assertEquals(List.of(), AtomRules.broken(out.toString()));
        return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(out.toString()));
    }

    @Test
    void feedSaysWhatItIsAndLeadsOn() throws Exception {
        var feed = read();
        assertEquals(List.of("tag:ido.example.jp,2026:feed/stories.atom?page=2", "まちの人"), List.of(feed.getId(),
                feed.getTitle()));
        assertEquals("https://ido.example.jp/stories", feed.getAlternateLinks().get(0).getHref());
        assertEquals(List.of("self https://ido.example.jp/stories.atom?page=2",
                "next https://ido.example.jp/stories.atom?page=3"), feed.getOtherLinks().stream().map(link ->
                link.getRel() + " " + link.getHref()).toList());
    }

    @Test
    void aStoryHasWhoTellsItItsPictureAndItsText() throws Exception {
        var entry = read(story("豆腐と話", "# 朝\n豆腐です。\n\n・ひとつ\n・ふたつ\n\n> おいしい\n\nQ. なぜ\n\n【写真1】", 7L, PICTURE))
                .getEntries().get(0);
        assertEquals(List.of("tag:ido.example.jp,2026:story-3", "豆腐と話"), List.of(entry.getId(), entry.getTitle()));
        assertEquals(SampleFeed.PUBLISHED, entry.getPublished().toInstant());
        assertEquals("2026-11-21T00:30:15Z", entry.getUpdated().toInstant().toString());
        assertEquals("豆腐クラブ", entry.getAuthors().get(0).getName());
        assertEquals("https://ido.example.jp/groups/7", entry.getAuthors().get(0).getUri());
        assertEquals("豆腐屋の田中さん", entry.getCategories().get(0).getLabel());
        assertEquals("https://ido.example.jp/stories/3", entry.getAlternateLinks().get(0).getHref());
        assertEquals("image/jpeg", entry.getOtherLinks().stream().filter(link -> link.getRel().equals("enclosure"))
                .findFirst().orElseThrow().getType());
        assertEquals("毎朝、豆腐を。", entry.getSummary().getValue());
        var html = entry.getContents().get(0).getValue();
        assertTrue(html.startsWith("<p><img src=\"https://ido.example.jp/") && html.contains("alt=\"店の前の&quot;田中さん"
                + "&quot;\"></p><p>豆腐屋の田中さん</p><h2>朝</h2><p>豆腐です。</p><ul><li>ひとつ</li><li>ふたつ</li></ul>"
                + "<blockquote><p>おいしい</p></blockquote><p><b>なぜ</b></p><p><a href="), html);
    }

    @Test
    void whoTellsNoGroupsStoryIsTheTown() throws Exception {
        var feed = read(story("豆腐と話", "豆腐です。", null));
        assertEquals(List.of(), feed.getEntries().get(0).getAuthors());
        assertEquals("井戸端", feed.getAuthors().get(0).getName());
    }

    @Test
    void whatIsWrittenForHarmStaysAText() throws Exception {
        var evil = "]]></entry><script>&amp;\u0000\u0008\uFFFF\uD800 \"'";
        var entry = read(story(evil, evil + "\n\n・" + evil, 7L)).getEntries().get(0);
        assertEquals("]]></entry><script>&amp; \"'", entry.getTitle());
        assertFalse(entry.getContents().get(0).getValue().contains("<script>"));
    }
}
