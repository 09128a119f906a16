package jp.idobata.whisper.matching;

import java.util.List;
import java.util.Map;
import jp.idobata.search.SearchTerms;

/**
 * What a text speaks of.
 *
 * @param folded the text itself, folded
 * @param words its content words, in their order, without those that say nothing
 * @param families families of related words it belongs to, each with the word by which it does
 */
record Meaning(String folded, List<Word> words, Map<Integer, String> families) {

    static Meaning of(String text) {
        var words = Tokens.of(text);
        var folded = SearchTerms.fold(text);
        return new Meaning(folded, words.stream().filter(word -> !Lexicon.isEmpty(word)).toList(),
                Lexicon.families(folded, words));
    }
}
