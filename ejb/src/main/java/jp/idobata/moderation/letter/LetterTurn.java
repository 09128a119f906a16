package jp.idobata.moderation.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends one letter in a transaction of its own, so that one that cannot be read keeps no other back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterTurn {

    @Inject
    private Letters letters;

    /** Sends the next letter that is due. Returns whether there was one. */
    public boolean next() {
        return letters.sendNext();
    }
}
