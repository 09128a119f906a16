package jp.idobata.welfare.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.welfare.WelfareTerm;

/**
 * The terms by their keys, such as {@code FIELD/elderly}: dimension and code, which never change, so that what was
 * learnt stays good whatever a term is called. A term that was merged goes by the one it was merged into.
 */
final class TermKeys {

    private final Map<Long, WelfareTerm> byNumber;
    private final Map<String, WelfareTerm> byKey = new HashMap<>();

    TermKeys(Collection<WelfareTerm> terms) {
        byNumber = terms.stream().collect(Collectors.toMap(WelfareTerm::id, Function.identity()));
        terms.forEach(term -> byKey.put(key(term), term));
    }

    static String key(WelfareTerm term) {
        return term.dimension() + "/" + term.code();
    }

    /** The key of the term of that number, or of the one it was merged into; empty if it is out of use. */
    Optional<String> key(long number) {
        var term = byNumber.get(number);
        for (var steps = byNumber.size(); term != null && term.mergedInto() != null && steps > 0; steps--) {
            term = byNumber.get(term.mergedInto());
        }
        return Optional.ofNullable(term).filter(one -> !one.retired()).map(TermKeys::key);
    }

    /** The term of that key, if it is in use. */
    Optional<WelfareTerm> term(String key) {
        return Optional.ofNullable(byKey.get(key)).filter(term -> !term.retired());
    }

    /** The number of the term of that key, in use or not. */
    Optional<Long> number(String key) {
        return Optional.ofNullable(byKey.get(key)).map(WelfareTerm::id);
    }
}
