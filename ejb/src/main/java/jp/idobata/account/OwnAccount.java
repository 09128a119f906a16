package jp.idobata.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
                  'locked_at', a.locked_at,
                  'roles', (select group_concat(r.role) from account_role r where r.account_id = a.id))
                from account a where a.id = ?1""");
        asked.tell(em, "your_roles_at_the_desk", """
                select json_object('what', lower(c.deed), 'roles', c.roles, 'at', c.changed_at)
                from staff_change c where c.account_id = ?1 order by c.id""");
        asked.tell(em, "roles_you_gave", """
                select json_object('what', lower(c.deed), 'roles', c.roles, 'to', a.name, 'at', c.changed_at)
                from staff_change c join account a on a.id = c.account_id where c.changed_by = ?2 order by c.id""");
        asked.tell(em, "rules_for_passwords_you_set", """
                select json_object('least', p.least, 'least_at_the_desk', p.staff_least, 'at', p.set_at)
                from password_rule p where p.set_by = ?2 order by p.id""");
        asked.tell(em, "links_mailed_to_you", """
                select json_object('what_for', lower(t.purpose), 'mailed_at', t.issued_at, 'good_until', t.expires_at,
                  'used_at', t.used_at, 'new_address', t.email)
                from account_ticket t where t.account_id = ?1 order by t.id""");
    }

    /** Only those who no longer work at the desk can leave. */
    void forget(@Observes AccountLeft left) {
        em.createNativeQuery("delete from staff_change where account_id = ?1").setParameter(1, left.accountId())
                .executeUpdate();
    }

    void rename(@Observes AddressChanged changed) {
        for (var column : List.of("staff_change set changed_by", "password_rule set set_by")) {
            em.createNativeQuery("update " + column + " = ?1 where " + column.replaceFirst(".* ", "") + " = ?2")
                    .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        }
    }
}
