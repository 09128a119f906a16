package jp.idobata.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.idobata.account.Role;

/** Lets through what somebody trusted hands in, in the name of the program. Nobody but the inbox has a use for it. */
@Stateless
@PermitAll
@RunAs(Role.ADMINISTRATOR_NAME)
public class Passing {

    @Inject
    private StraightThrough through;

    /** Lets a submission through, in the transaction of the handing-in. */
    public void pass(long submissionId) {
        through.pass(submissionId);
    }
}
