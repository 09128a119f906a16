package jp.idobata.publishing.atom;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;

/** What every feed of the town has in common: how it begins and ends, and how its parts are written. */
public final class AtomFrame {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String PAGE_TYPE = "text/html";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final FeedVoice voice;
    private final XMLStreamWriter xml;

    /**
     * A feed that speaks like that.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public AtomFrame(FeedVoice voice, Writer out) throws XMLStreamException {
        this.voice = voice;
        this.xml = FACTORY.createXMLStreamWriter(out);
    }

    /**
     * Begins the feed.
     *
     * @param name what it is called for ever, after the name of the site
     * @param language of what it tells
     * @throws XMLStreamException if it cannot be written
     */
    public void begin(FeedHead head, String name, String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        element("id", tag(name));
        element("title", head.title());
        element("updated", moment(head.changedAt()));
        author(voice.name(), "/");
        element("generator", "Idobata");
        link("self", AtomFeed.MEDIA_TYPE, head.self(), null);
        link("alternate", PAGE_TYPE, head.page(), null);
        if (head.next() != null) {
            link("next", AtomFeed.MEDIA_TYPE, head.next(), null);
        }
    }

    /**
     * Begins an entry.
     *
     * @param name what it is called for ever, after the name of the site
     * @throws XMLStreamException if it cannot be written
     */
    public void beginEntry(String name, String title, Instant publishedAt, Instant changedAt)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", tag(name));
        element("title", title);
        element("published", moment(publishedAt));
        element("updated", moment(changedAt));
    }

    /**
     * Who tells it.
     *
     * @param path of their page, or null
     * @throws XMLStreamException if it cannot be written
     */
    public void author(String name, String path) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        if (path != null) {
            element("uri", voice.address(path));
        }
        xml.writeEndElement();
    }

    void category(String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", EntryText.shown(label));
    }

    /**
     * The page of what is told.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public void page(String path) throws XMLStreamException {
        link("alternate", PAGE_TYPE, path, null);
    }

    void picture(String path, String title) throws XMLStreamException {
        link("enclosure", "image/jpeg", path, title);
    }

    private void link(String rel, String type, String path, String title) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", voice.address(path));
        if (title != null && !title.isEmpty()) {
            xml.writeAttribute("title", EntryText.shown(title));
        }
    }

    void summary(String text) throws XMLStreamException {
        element("summary", text);
    }

    /**
     * What is told, as HTML, and with it the end of the entry.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public void endEntry(String html) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(EntryText.shown(html));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /**
     * Ends the feed.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(EntryText.shown(value));
        xml.writeEndElement();
    }

    private String tag(String name) {
        return "tag:" + voice.host() + ",2026:" + name;
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
