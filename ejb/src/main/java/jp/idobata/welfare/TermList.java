package jp.idobata.welfare;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;

/** The terms as they are kept, and the book of what was done to them. */
@Dependent
class TermList {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /** @throws WelfareRefusal if there is no term of that number */
    Term term(long id) {
        var term = em.find(Term.class, id);
        if (term == null) {
            throw WelfareRefusal.badTerm();
        }
        return term;
    }

    /** The terms of a dimension in their order. */
    List<Term> of(Dimension dimension) {
        return em.createQuery("select t from Term t where t.dimension = :dimension order by t.position, t.id",
                Term.class).setParameter("dimension", dimension).getResultList();
    }

    TermChange note(Term term, TermDeed.Kind kind, String was, String became) {
        var change = new TermChange(term.getId(), kind, was, became, caller(), now());
        em.persist(change);
        return change;
    }

    /** The merger by which a term went out of use can no longer be taken back. */
    void endMerger(Term term) {
        em.createQuery("select c from TermChange c where c.kind = :merged and c.undoneAt is null and c.termId = :term",
                TermChange.class).setParameter("merged", TermDeed.Kind.MERGED).setParameter("term", term.getId())
                .getResultStream().forEach(change -> change.undo(now()));
    }

    List<TermDeed> book(int most) {
        return em.createQuery("select c from TermChange c order by c.changedAt desc, c.id desc", TermChange.class)
                .setMaxResults(most).getResultStream().map(TermChange::asRecord).toList();
    }

    String caller() {
        return accounts.callerName();
    }

    Instant now() {
        return clock.instant();
    }
}
