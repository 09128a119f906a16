package jp.idobata.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the town knows of the account itself. A password is known only in a form that nobody can read. */
@ApplicationScoped
class OwnAccount {

    private static final int FIRST = 1;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes @Priority(FIRST) OwnDataAsked asked) {
        asked.tell(em, "account", """
                select json_object('name', a.name, 'email', a.email, 'language_of_mails', a.language,
                  'signed_up_at', a.created_at, 'email_confirmed_at', a.confirmed_at,
                  'first_wrote_without_account_at', a.guest_since,
                  'roles', (select group_concat(r.role) from account_role r where r.account_id = a.id))
                from account a where a.id = ?1""");
        asked.tell(em, "links_mailed_to_you", """
                select json_object('what_for', lower(t.purpose), 'mailed_at', t.issued_at, 'good_until', t.expires_at,
                  'used_at', t.used_at, 'new_address', t.email)
                from account_ticket t where t.account_id = ?1 order by t.id""");
    }
}
