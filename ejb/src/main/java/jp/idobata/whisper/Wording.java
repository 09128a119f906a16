package jp.idobata.whisper;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.idobata.gathering.likeness.Phrase;
import jp.idobata.search.SearchTerms;

/**
 * How alike two whispers are worded, by the measure of the titles of gatherings. That one wishes or offers is left out:
 * all of a kind do so.
 */
record Wording(Set<String> pairs, Phrase phrase) {

    private static final Pattern FRAME = Pattern.compile("(?:が|を|も|は|に|で)?(?:ほしい|欲しい|あったらいい|あるといい|したい|"
            + "できたらいい|できるといい|教えます|貸せます|貸します|できます|出来ます|手伝えます)(?:のに|です|なあ|な|ね|よ)*[。！!♪～]*$");

    static Wording of(String text) {
        var plain = plain(text);
        return new Wording(pairs(plain), Phrase.of(plain));
    }

    private static String plain(String text) {
        var rest = FRAME.matcher(text.strip()).replaceFirst("");
        return rest.isBlank() ? text : rest;
    }

    /** The share of the pairs of letters of both that both have: quickly told, and enough to leave most aside. */
    double shares(String other) {
        var theirs = pairs(plain(other));
        var all = pairs.size() + theirs.size();
        theirs.retainAll(pairs);
        return all == 0 ? 0 : 2.0 * theirs.size() / all;
    }

    /** From 0 (nothing in common) to 1 (the same words). */
    double likeness(String other) {
        return phrase.likeness(Phrase.of(plain(other)));
    }

    private static Set<String> pairs(String text) {
        var folded = SearchTerms.fold(text);
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
