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
     * Adds a term at the end of its dimension. Its code is made from its position, which no other ever has: terms are
     * never deleted.
     *
     * @throws WelfareRefusal if the name is missing, too long, or that of another term in use
     */
    public void add(Dimension dimension, String name) {
        var plain = requireName(dimension, name, null);
        var last = em.createQuery("select coalesce(max(t.position), 0) from Term t where t.dimension = :dimension",
                Integer.class).setParameter("dimension", dimension).getSingleResult();
        var position = last + 10;
        em.persist(new Term(dimension, "own-" + position, plain, position));
    }

    /**
     * Calls a term by another name; what was said with it now reads so.
     *
     * @throws WelfareRefusal as for {@link #add}
     */
    public void rename(long termId, String name) {
        var term = term(termId);
        term.rename(requireName(term.getDimension(), name, termId));
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

    private String requireName(Dimension dimension, String name, Long own) {
        if (name == null || name.isBlank() || name.strip().codePointCount(0, name.strip().length()) > NAME_MOST) {
            throw WelfareRefusal.badName(NAME_MOST);
        }
        var same = em.createQuery("select t.id from Term t where t.dimension = :dimension and t.name = :name",
                Long.class).setParameter("dimension", dimension).setParameter("name", name.strip()).getResultList();
        if (same.stream().anyMatch(id -> !id.equals(own))) {
            throw WelfareRefusal.nameTaken();
        }
        return name.strip();
    }
}
