package jp.idobata.publishing.atom;

import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jp.idobata.prose.Prose;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.story.PublicStory;

/** Writes stories as an Atom feed: an entry is {@code tag:{host},2026:story-{number}} for ever. */
public final class StoryFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int PICTURE_WIDTH = 800;

    private final FeedVoice voice;

    /** Speaks like that. */
    public StoryFeed(FeedVoice voice) {
        this.voice = voice;
    }

    /**
     * Writes a feed.
     *
     * @throws XMLStreamException if it cannot be written
     */
    public void write(FeedHead head, List<PublicStory> stories, Writer out) throws XMLStreamException {
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
        link(xml, "self", AtomFeed.MEDIA_TYPE, head.self());
        link(xml, "alternate", "text/html", head.page());
        if (head.next() != null) {
            link(xml, "next", AtomFeed.MEDIA_TYPE, head.next());
        }
        for (var story : stories) {
            entry(xml, story);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, PublicStory story) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", tag("story-" + story.id()));
        element(xml, "title", story.title());
        element(xml, "published", moment(story.publishedAt()));
        element(xml, "updated", moment(story.changedAt()));
        if (story.groupId() != null) {
            author(xml, story.groupName(), "/groups/" + story.groupId());
        }
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", "story");
        xml.writeAttribute("label", EntryText.shown(story.about()));
        link(xml, "alternate", "text/html", "/stories/" + story.id());
        if (!story.pictures().isEmpty()) {
            link(xml, "enclosure", "image/jpeg", story.pictures().get(0).picture().address(PICTURE_WIDTH));
        }
        element(xml, "summary", story.lead());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(EntryText.shown(html(story)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String html(PublicStory story) {
        var html = new StringBuilder();
        story.pictures().stream().limit(1).forEach(one -> html.append("<p><img src=\"").append(voice.address(one
                .picture().address(PICTURE_WIDTH))).append("\" alt=\"").append(EntryText.escaped(one.picture().alt()))
                .append("\"></p>"));
        html.append("<p>").append(EntryText.escaped(story.about())).append("</p>");
        Prose.blocks(story.body()).forEach(block -> html.append(html(block)));
        var page = voice.address("/stories/" + story.id());
        return html.append("<p><a href=\"").append(page).append("\">").append(page).append("</a></p>").toString();
    }

    private static String html(Prose.Block block) {
        var text = EntryText.escaped(block.text()).replace("\n", "<br>");
        return switch (block.kind()) {
            case HEADING -> "<h2>" + text + "</h2>";
            case LIST -> block.lines().stream().map(line -> "<li>" + EntryText.escaped(line) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
            case QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
            case QUESTION -> "<p><b>" + text + "</b></p>";
            case PICTURE -> "";
            case PARAGRAPH -> "<p>" + text + "</p>";
        };
    }

    private void author(XMLStreamWriter xml, String name, String path) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        element(xml, "uri", voice.address(path));
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String rel, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", voice.address(path));
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
