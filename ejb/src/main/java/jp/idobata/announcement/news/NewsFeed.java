package jp.idobata.announcement.news;

import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.atom.AtomFrame;

/**
 * Writes the news as an Atom feed (RFC 4287). An entry is one of them, {@code tag:{host},2026:news-{number}} for ever;
 * what was told of it since stands before its words.
 */
public final class NewsFeed {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final FeedVoice voice;

    /** Speaks like that. */
    public NewsFeed(FeedVoice voice) {
        this.voice = voice;
    }

    /**
     * Writes a feed.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public void write(FeedHead head, List<NewsItem> items, Writer out) throws XMLStreamException {
        var frame = new AtomFrame(voice, out);
        // What the town tells is Japanese, in whatever language the page around it is.
        frame.begin(head, "feed/news", "ja");
        for (var item : items) {
            frame.beginEntry("news-" + item.id(), item.cancelled() ? voice.say("cancelled.title", item.title())
                    : item.title(), item.at(), item.changedAt());
            frame.page("/gatherings/" + item.gathering());
            frame.endEntry(html(item));
        }
        frame.end();
    }

    private String html(NewsItem item) {
        var html = new StringBuilder();
        item.amendments().forEach(one -> html.append("<p><strong>").append(escaped(one.words()))
                .append("</strong></p>"));
        var page = voice.address("/gatherings/" + item.gathering());
        return html.append("<p>").append(escaped(item.words())).append("</p><p><a href=\"").append(page).append("\">")
                .append(page).append("</a></p>").toString();
    }

    private static String escaped(String text) {
        return LINE_END.matcher(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;")).replaceAll("<br>");
    }
}
