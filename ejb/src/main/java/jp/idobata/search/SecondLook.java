package jp.idobata.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.search.suggestion.WordSuggestions;
import jp.idobata.search.words.Sounds;
import jp.idobata.search.words.Sounds.Word;

/** もしかして: what one may have meant where little is found. */
@Stateless
@PermitAll
public class SecondLook {

    /** Fewer than these are little. */
    public static final int LITTLE = 3;

    private static final int WORDS_MOST = 3;

    @EJB
    private WordSuggestions words;

    /**
     * Other words to look for: a word of the town in the place of one that it does not know, or else the nouns alone of
     * what was typed in one piece. Empty if there are none. Whether anything is found
     * by them is for the one who asks to look up. One statement.
     *
     * @param typed what was looked for
     */
    public Optional<String> instead(String typed) {
        var given = Arrays.stream(typed.substring(0, Math.min(SearchTerms.MOST, typed.length()))
                .split("[\\s\\p{Z}\\p{Cc}]+")).filter(word -> !word.isEmpty()).toList();
        if (given.isEmpty() || given.size() > WORDS_MOST) {
            return Optional.empty();
        }
        var meant = words.instead(given);
        return meant.equals(given) ? nouns(given) : Optional.of(String.join(" ", meant));
    }

    /** 高松市内のヨガ教室 as 高松市 ヨガ 教室. */
    private static Optional<String> nouns(List<String> given) {
        var nouns = Sounds.words(String.join(" ", given)).stream().filter(Word::telling).map(Word::written).distinct()
                .toList();
        return nouns.isEmpty() || nouns.equals(given) ? Optional.empty()
                : Optional.of(nouns.stream().collect(Collectors.joining(" ")));
    }
}
