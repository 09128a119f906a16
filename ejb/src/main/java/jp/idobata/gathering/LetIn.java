package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * What those may do with a gathering whom another concept has let in by a link of its own. That concept has to see to
 * it that the link was mailed to nobody but those whose gathering it is.
 */
@Dependent
public class LetIn {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Holders holders;

    @Inject
    private Publicity publicity;

    @Inject
    private GuestLinks links;

    /**
     * Takes it out of public view.
     *
     * @param by who wanted it, for the record
     * @throws GatheringRefusal if there is none, or no reason is given
     */
    public void close(long id, String reason, String by) {
        publicity.withdrawOwn(holders.require(id), reason, by);
    }

    /** The text of the link by which it can be changed without signing in, if a guest posted it. */
    public Optional<String> guestLink(long id) {
        return em.createQuery("select d from GuestPost p, Draft d where d.id = p.draftId and d.gathering.id = :id"
                + " and d.account = d.gathering.account and d.acceptedAt is not null", Draft.class)
                .setParameter("id", id).setMaxResults(1).getResultStream().findFirst().map(links::of);
    }
}
