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

/** Finds words in a post that may keep away the very people who are meant; the list is a file of this package. */
public final class KindWords {

    private static final List<KindWord> WORDS = read();

    private KindWords() {
    }

    /** Those words that everybody would read in a post, in the order of the list. */
    public static List<KindWord> missedBy(Proposal proposal) {
        var text = String.join("\n", Stream.of(proposal.title(), proposal.summary(), proposal.description(),
                proposal.audience(), proposal.signUp(), proposal.fee()).filter(Objects::nonNull).toList());
        return in(text);
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
