package jp.idobata.publishing.atom;

import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import jp.idobata.prose.Prose;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.story.PublicStory;

/** Writes stories as an Atom feed: an entry is {@code tag:{host},2026:story-{number}} for ever. */
public final class StoryFeed {

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
        var frame = new AtomFrame(voice, out);
        frame.begin(head, "feed" + head.self(), voice.locale().getLanguage());
        for (var story : stories) {
            entry(frame, story);
        }
        frame.end();
    }

    private void entry(AtomFrame frame, PublicStory story) throws XMLStreamException {
        frame.beginEntry("story-" + story.id(), story.title(), story.publishedAt(), story.changedAt());
        if (story.groupId() != null) {
            frame.author(story.groupName(), "/groups/" + story.groupId());
        }
        frame.category("story", story.about());
        frame.page("/stories/" + story.id());
        if (!story.pictures().isEmpty()) {
            frame.picture(story.pictures().get(0).picture().address(PICTURE_WIDTH), null);
        }
        frame.summary(story.lead());
        frame.endEntry(html(story));
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
}
