package jp.idobata.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is meant by an address that stands in a record: for staff, who read people's names rather than addresses. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class AccountNames {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** The names of accounts by address; an address without an account, such as an import's, is left out. */
    public Map<String, String> of(Collection<String> emails) {
        var asked = Set.copyOf(emails);
        return asked.isEmpty() ? Map.of()
                : em.createQuery("select a from Account a where a.email in :emails", Account.class)
                        .setParameter("emails", asked).getResultStream()
                        .collect(Collectors.toMap(Account::getEmail, Account::getName));
    }
}
