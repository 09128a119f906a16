package jp.idobata.gathering.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Welcome;

/** What a post may be marked with, told from its own words; what it is marked with already is left out. */
public final class Suggestions {

    private static final int WORDS_MOST = 3;
    private static final Map<String, Pattern> MARKS = WordPatterns.load("marks.properties");

    private Suggestions() {
    }

    /** Themes, the strongest first. */
    public static List<Suggested> themes(Proposal proposal) {
        var text = join(proposal.title(), proposal.summary(), proposal.audience(), proposal.description());
        return ThemeGuess.of(join(proposal.title(), proposal.summary()), join(proposal.audience()),
                join(proposal.description()), "").stream().filter(theme -> !proposal.themes().contains(theme))
                .map(theme -> suggested(theme, ThemeGuess.words(theme, text))).toList();
    }

    /** Marks of how easy it is to come, in their order. */
    public static List<Suggested> marks(Proposal proposal) {
        var text = WordPatterns.folded(join(proposal.title(), proposal.summary(), proposal.description(),
                proposal.audience(), proposal.signUp()));
        return Stream.of(Welcome.values()).filter(mark -> !proposal.welcome().contains(mark))
                .map(mark -> suggested(mark.code(), WordPatterns.in(text, MARKS.get(mark.code()))))
                .filter(mark -> !mark.words().isEmpty()).toList();
    }

    private static Suggested suggested(String code, Collection<String> words) {
        return new Suggested(code, words.stream().limit(WORDS_MOST).toList());
    }

    private static String join(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
