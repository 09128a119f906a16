package jp.idobata.account;

import java.time.Instant;
import java.util.Set;

/**
 * Someone with a role at the desk, or who had one.
 *
 * @param id number of the account
 * @param roles roles at the desk; empty if there are none any more
 * @param confirmed whether they have chosen a password; if not, the invitation is open or too old
 * @param locked whether an administrator has locked the account
 * @param lastSignIn when they last signed in; null if never, or longer ago than the record goes
 */
public record StaffMember(long id, String email, String name, Set<Role> roles, boolean confirmed, boolean locked,
        Instant lastSignIn) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** Whether it has that role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
