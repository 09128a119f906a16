package jp.idobata.welfare.suggestion;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that speaks for a suggestion.
 *
 * @param kind what it is
 * @param text the word as it stands in the text or the dictionary; of a sign its code, such as {@code theme-eat}
 * @param source where a word of the dictionary comes from; null if nobody has said, or it is none
 */
public record Reason(Kind kind, String text, String source) {

    /** Where a reason comes from. */
    public enum Kind {
        /** A word of the dictionary. */
        HINT,
        /** A word of the text that decisions have taught. */
        WORD,
        /** A word of the name of its venue. */
        VENUE,
        /** Something that is not said in words. */
        SIGN
    }

    static Reason of(Hint hint) {
        return new Reason(Kind.HINT, hint.phrase(), hint.source());
    }

    static Reason of(String feature, Features text) {
        if (feature.startsWith(Features.SIGN)) {
            return new Reason(Kind.SIGN, feature.substring(Features.SIGN.length()), null);
        }
        return new Reason(feature.startsWith(Features.VENUE) ? Kind.VENUE : Kind.WORD, text.written().get(feature),
                null);
    }

    /** Whether it only says what the other says already. */
    boolean saysNoMoreThan(Reason other) {
        return kind != Kind.SIGN && Dictionary.fold(other.text()).contains(Dictionary.fold(text));
    }

    static List<Reason> joined(List<Reason> told, List<Reason> learnt) {
        return Stream.concat(told.stream(), learnt.stream()).toList();
    }
}
