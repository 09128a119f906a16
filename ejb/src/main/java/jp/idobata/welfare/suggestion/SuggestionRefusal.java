package jp.idobata.welfare.suggestion;

import jp.idobata.Refusal;

/** Why a word or a rule could not be written. */
public class SuggestionRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private SuggestionRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static SuggestionRefusal badPhrase(int most) {
        return new SuggestionRefusal("suggestion.refusal.phrase", most);
    }

    static SuggestionRefusal badWeight(int most) {
        return new SuggestionRefusal("suggestion.refusal.weight", most);
    }

    static SuggestionRefusal longSource(int most) {
        return new SuggestionRefusal("suggestion.refusal.source", most);
    }

    static SuggestionRefusal known() {
        return new SuggestionRefusal("suggestion.refusal.known");
    }

    static SuggestionRefusal changedMeanwhile() {
        return new SuggestionRefusal("welfare.refusal.changed");
    }

    static SuggestionRefusal badRule(int most) {
        return new SuggestionRefusal("suggestion.refusal.rule", most);
    }
}
