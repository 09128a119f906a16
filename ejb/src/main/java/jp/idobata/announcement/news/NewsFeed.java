package jp.idobata.announcement.news;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;

/**
 * Writes the news as an Atom feed (RFC 4287). An entry is one of them, {@code tag:{host},2026:news-{number}} for ever;
 * what was told of it since stands before its words.
 */
public final class NewsFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MEDIA_TYPE = "application/atom+xml";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** What XML cannot hold. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}"
            + "\\x{10000}-\\x{10FFFF}]");

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
        var xml = FACTORY.createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        // What the town tells is Japanese, in whatever language the page around it is.
        xml.writeAttribute("xml:lang", "ja");
        element(xml, "id", tag("feed/news"));
        element(xml, "title", head.title());
        element(xml, "updated", moment(head.changedAt()));
        xml.writeStartElement("author");
        element(xml, "name", voice.name());
        element(xml, "uri", voice.address("/"));
        xml.writeEndElement();
        element(xml, "generator", "Idobata");
        link(xml, "self", MEDIA_TYPE, head.self());
        link(xml, "alternate", "text/html", head.page());
        for (var item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, NewsItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", tag("news-" + item.id()));
        element(xml, "title", item.cancelled() ? voice.say("cancelled.title", item.title()) : item.title());
        element(xml, "published", moment(item.at()));
        element(xml, "updated", moment(item.changedAt()));
        link(xml, "alternate", "text/html", "/gatherings/" + item.gathering());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(shown(html(item)));
        xml.writeEndElement();
        xml.writeEndElement();
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

    private void link(XMLStreamWriter xml, String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", voice.address(path));
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(shown(value));
        xml.writeEndElement();
    }

    private static String shown(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("");
    }

    private String tag(String name) {
        return "tag:" + voice.host() + ",2026:" + name;
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
