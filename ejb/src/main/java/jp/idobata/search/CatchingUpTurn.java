package jp.idobata.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.idobata.search.suggestion.Vocabulary;

/** The steps of catching up, each a short transaction of its own. What is asked of it is done by rounds alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CatchingUpTurn {

    /** Gatherings written in one transaction. */
    static final int AT_ONCE = 1000;

    @Inject
    private GatheringIndex index;

    @Inject
    private NameIndex names;

    @Inject
    private Vocabulary vocabulary;

    /** Writes the next texts that are missing or old. Returns how many. */
    public int writeTexts() {
        return index.catchUp(AT_ONCE);
    }

    /** Writes the next texts of places and groups that are missing or old. Returns how many. */
    public int writeNames() {
        return names.catchUp(AT_ONCE);
    }

    /** Keeps the words of the next texts that were written. Returns of how many. */
    public int keepWords() {
        return vocabulary.keep(AT_ONCE);
    }

    /** Counts how frequent words are. */
    public void countWords() {
        vocabulary.count();
    }
}
