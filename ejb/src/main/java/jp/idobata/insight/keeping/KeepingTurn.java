package jp.idobata.insight.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.idobata.account.Role;

/** The steps of a night, each a transaction of its own. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeepingTurn {

    /** So many at most go in one step. */
    public static final int BATCH = 500;

    @Inject
    private KeepingBook book;

    /** Takes a slot of a night; false if another node has it. */
    public boolean take(String slot) {
        return book.take(slot);
    }

    /** Deletes some of a kind that are due, and writes down how many and by whose rule. Returns how many. */
    public int some(Matter matter) {
        var rule = book.setting(matter);
        return rule.span() == null ? 0 : book.delete(matter, rule, BATCH);
    }
}
