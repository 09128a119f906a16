package jp.idobata.publishing.atom;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicGathering;

/** Writes gatherings as an Atom feed. */
public final class AtomFeed {

    /** Media type of what is written. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int PICTURE_WIDTH = 800;

    private final FeedVoice voice;
    private final EntryText text;

    /** Speaks like that. */
    public AtomFeed(FeedVoice voice) {
        this.voice = voice;
        this.text = new EntryText(voice);
    }

    /**
     * Writes a feed.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public void write(FeedHead head, List<FeedEntry> entries, Writer out) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", voice.locale().getLanguage());
        element(xml, "id", tag("feed" + head.self()));
        element(xml, "title", head.title());
        element(xml, "updated", moment(head.changedAt()));
        author(xml, voice.name(), "/");
        element(xml, "generator", "Idobata");
        link(xml, "self", MEDIA_TYPE, head.self(), null);
        link(xml, "alternate", "text/html", head.page(), null);
        if (head.next() != null) {
            link(xml, "next", MEDIA_TYPE, head.next(), null);
        }
        for (var entry : entries) {
            entry(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        var gathering = entry.gathering();
        xml.writeStartElement("entry");
        element(xml, "id", tag("gathering-" + gathering.id()));
        element(xml, "title", text.title(gathering));
        element(xml, "published", moment(entry.publishedAt()));
        element(xml, "updated", moment(gathering.updatedAt()));
        if (gathering.organiser() != null) {
            author(xml, gathering.organiser(), gathering.groupId() == null ? null : "/groups/" + gathering.groupId());
        }
        for (var theme : gathering.themes()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", theme);
            xml.writeAttribute("label", voice.theme(theme));
        }
        link(xml, "alternate", "text/html", "/gatherings/" + gathering.id(), null);
        picture(xml, gathering);
        element(xml, "summary", text.summary(gathering));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(EntryText.shown(text.html(gathering)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void picture(XMLStreamWriter xml, PublicGathering gathering) throws XMLStreamException {
        if (!gathering.pictures().isEmpty()) {
            var picture = gathering.pictures().get(0);
            link(xml, "enclosure", "image/jpeg", picture.address(PICTURE_WIDTH), picture.alt());
        }
    }

    private void author(XMLStreamWriter xml, String name, String path) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        if (path != null) {
            element(xml, "uri", voice.address(path));
        }
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String type, String path, String title)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", voice.address(path));
        if (title != null && !title.isEmpty()) {
            xml.writeAttribute("title", EntryText.shown(title));
        }
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
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
