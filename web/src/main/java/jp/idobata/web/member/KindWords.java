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
final class KindWords {

    private static final List<String> WORDS = read();

    private KindWords() {
    }

    /** Those words that everybody would read in a post, in the order of the list. */
    static List<String> missedBy(Proposal proposal) {
        var text = String.join("\n", Stream.of(proposal.title(), proposal.summary(), proposal.description(),
                proposal.audience(), proposal.signUp(), proposal.fee()).filter(Objects::nonNull).toList());
        var plain = Typed.plain(text);
        return WORDS.stream().filter(plain::contains).toList();
    }

    private static List<String> read() {
        try (Reader file = new InputStreamReader(
                KindWords.class.getResourceAsStream("words-that-keep-away.txt"), StandardCharsets.UTF_8)) {
            var text = new StringWriter();
            file.transferTo(text);
            return text.toString().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
