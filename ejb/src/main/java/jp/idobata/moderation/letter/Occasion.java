package jp.idobata.moderation.letter;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** The decision that is being made in this transaction, which its letters belong to. */
@TransactionScoped
public class Occasion implements Serializable {

    private static final long serialVersionUID = 1;

    private Long decision;

    /** Letters that are written from now on are of that decision. */
    public void is(Long decisionId) {
        decision = decisionId;
    }

    /** The decision that is being made; null if none is. */
    public Long decision() {
        return decision;
    }
}
