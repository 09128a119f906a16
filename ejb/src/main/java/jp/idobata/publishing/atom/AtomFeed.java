package jp.idobata.publishing.atom;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;

/** Writes gatherings as an Atom feed. */
public final class AtomFeed {

    /** Media type of what is written. */
    public static final String MEDIA_TYPE = "application/atom+xml";

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
        var frame = new AtomFrame(voice, out);
        frame.begin(head, "feed" + head.self(), voice.locale().getLanguage());
        for (var entry : entries) {
            entry(frame, entry);
        }
        frame.end();
    }

    private void entry(AtomFrame frame, FeedEntry entry) throws XMLStreamException {
        var gathering = entry.gathering();
        frame.beginEntry("gathering-" + gathering.id(), text.title(gathering), entry.publishedAt(),
                gathering.updatedAt());
        if (gathering.organiser() != null) {
            frame.author(gathering.organiser(), gathering.groupId() == null ? null : "/groups/" + gathering.groupId());
        }
        for (var theme : gathering.themes()) {
            frame.category(theme, voice.theme(theme));
        }
        frame.page("/gatherings/" + gathering.id());
        if (!gathering.pictures().isEmpty()) {
            var picture = gathering.pictures().get(0);
            frame.picture(picture.address(PICTURE_WIDTH), picture.alt());
        }
        frame.summary(text.summary(gathering));
        frame.endEntry(text.html(gathering));
    }
}
