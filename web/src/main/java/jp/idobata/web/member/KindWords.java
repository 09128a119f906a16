package jp.idobata.web.member;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.gathering.Proposal;
import jp.idobata.group.GroupDetails;
import jp.idobata.place.PlaceProposal;
import jp.idobata.story.StoryProposal;
import jp.idobata.whisper.PublicWhisper;

/**
 * Finds words in a post, a place, a whisper, a story or the page of a group that may keep away the very people who are
 * meant; the list is a file of this package.
 */
public final class KindWords {

    private static final List<KindWord> WORDS = read();

    private KindWords() {
    }

    /** Those words that everybody would read in a post, in the order of the list. */
    public static List<KindWord> missedBy(Proposal proposal) {
        return among(proposal.title(), proposal.summary(), proposal.description(), proposal.audience(),
                proposal.signUp(), proposal.fee());
    }

    /** The same in what somebody tells of a place. */
    public static List<KindWord> missedBy(PlaceProposal place) {
        var terms = place.terms() == null ? new PlaceProposal.Terms(null, null, null, null, null) : place.terms();
        return among(place.name(), place.category(), place.summary(), place.description(), place.access(), terms.who(),
                terms.how(), terms.fee(), terms.size(), terms.equipment());
    }

    /** The same in a whisper. */
    public static List<KindWord> missedBy(PublicWhisper whisper) {
        return among(whisper.text(), whisper.more());
    }

    /** The same in what a group says of itself. */
    public static List<KindWord> missedBy(GroupDetails group) {
        return among(group.name(), group.summary(), group.description());
    }

    /** The same in a story. */
    public static List<KindWord> missedBy(StoryProposal story) {
        return in(story.words());
    }

    private static List<KindWord> among(String... texts) {
        return in(String.join("\n", Stream.of(texts).filter(Objects::nonNull).toList()));
    }

    /** Those words in a text that everybody would read, in the order of the list. */
    public static List<KindWord> in(String text) {
        var plain = Typed.plain(text);
        var found = WORDS.stream().filter(word -> plain.contains(word.word())).toList();
        // Of 社会的弱者 and 弱者, the longer one says it all.
        return found.stream().filter(word -> found.stream().noneMatch(other -> other != word
                && other.word().contains(word.word()))).toList();
    }

    private static List<KindWord> read() {
        try (Reader file = new InputStreamReader(
                KindWords.class.getResourceAsStream("words-that-keep-away.txt"), StandardCharsets.UTF_8)) {
            var text = new StringWriter();
            file.transferTo(text);
            return text.toString().lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|")).map(line -> new KindWord(line[0], line[1], line[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
