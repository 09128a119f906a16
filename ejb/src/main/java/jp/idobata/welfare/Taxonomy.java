package jp.idobata.welfare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The municipality's list of terms, kept by administrators. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class Taxonomy {

    private static final int NAME_MOST = 80;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /**
     * Adds a term at the end of its dimension.
     *
     * @throws WelfareRefusal if the name is missing or too long, or the code is taken
     */
    public void add(Dimension dimension, String code, String name) {
        requireName(name);
        var last = em.createQuery("select coalesce(max(t.position), 0) from Term t where t.dimension = :dimension",
                Integer.class)
                .setParameter("dimension", dimension).getSingleResult();
        var taken = em.createQuery("select t.id from Term t where t.dimension = :dimension and t.code = :code",
                Long.class)
                .setParameter("dimension", dimension).setParameter("code", code).getResultList();
        if (code == null || !code.matches("[a-z0-9-]{1,30}") || !taken.isEmpty()) {
            throw WelfareRefusal.badTerm();
        }
        em.persist(new Term(dimension, code, name.strip(), last + 10));
    }

    /** Calls a term by another name; what was said with it now reads so. */
    public void rename(long termId, String name) {
        requireName(name);
        term(termId).rename(name.strip());
    }

    /** Takes a term out of use; what was said with it stays. */
    public void retire(long termId) {
        term(termId).retire(clock.instant());
    }

    /** Takes a retired term into use again. */
    public void restore(long termId) {
        term(termId).takeBackIntoUse();
    }

    private Term term(long id) {
        var term = em.find(Term.class, id);
        if (term == null) {
            throw WelfareRefusal.badTerm();
        }
        return term;
    }

    private static void requireName(String name) {
        if (name == null || name.isBlank() || name.strip().length() > NAME_MOST) {
            throw WelfareRefusal.badTerm();
        }
    }
}
