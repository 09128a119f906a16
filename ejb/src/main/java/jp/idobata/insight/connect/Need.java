package jp.idobata.insight.connect;

import java.util.Set;

/**
 * What may have to be so for somebody to come, by the town's own list: a term of 来やすさ that is in use.
 *
 * @param code of the term
 * @param name of it
 * @param eases what it stands for that the public marks and places tell of, too: that of its own code, and those whose
 *     terms were merged into it; none if it is the town's own
 */
public record Need(String code, String name, Set<Ease> eases) {

    /** Whether the program has words for it in each language; else it is called by its name. */
    public boolean isKnown() {
        return Ease.of(code).isPresent();
    }

    /** Whether a fact of the database speaks of it: a mark, a facility or a term. */
    boolean isTold(String fact) {
        return code.equals(fact) || eases.stream().anyMatch(ease -> ease.isTold(fact));
    }
}
