package jp.idobata.welfare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.idobata.account.Role;

/**
 * Two terms become one: profiles that said the first say the second from then on, and what they said before stays in
 * their history. It can be seen beforehand what would change, and a merger can be taken back.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Mergers {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TermList list;

    /**
     * What {@link #merge} would do now.
     *
     * @throws WelfareRefusal if the two cannot be merged
     */
    public Merger preview(long fromId, long intoId) {
        requirePair(fromId, intoId);
        var counts = (Object[]) em.createNativeQuery("select coalesce(sum(b.answer is null), 0),"
                + " coalesce(sum(b.answer = a.answer), 0), coalesce(sum(b.answer <> a.answer), 0)"
                + " from profile_term a left join profile_term b on b.profile_id = a.profile_id and b.term_id = ?2"
                + " where a.term_id = ?1").setParameter(1, fromId).setParameter(2, intoId).getSingleResult();
        return new Merger(list.term(fromId).asRecord(), list.term(intoId).asRecord(), count(counts[0]),
                count(counts[1]), count(counts[2]));
    }

    /**
     * Merges a term into another of its dimension and takes it out of use. Where a profile answers both, the answer to
     * the term that stays holds.
     *
     * @return how many profiles have changed
     * @throws WelfareRefusal if the two cannot be merged, or somebody writes one of the profiles at this moment
     */
    public int merge(long fromId, long intoId) {
        requirePair(fromId, intoId);
        var from = list.term(fromId);
        var into = list.term(intoId);
        var answers = new HashSet<MergedAnswer>();
        for (var profile : saying(fromId)) {
            answers.add(profile.merge(fromId, intoId, list.caller(), list.now()));
        }
        from.mergeInto(into, list.now());
        list.note(from, TermDeed.Kind.MERGED, from.getName(), into.getName()).into(into, answers);
        keepHistory(answers);
        return answers.size();
    }

    /**
     * Takes a merger back: the term is in use again, and profiles say what they said before, unless someone has written
     * something else there since.
     *
     * @param changeId number of the merger in the book
     * @throws WelfareRefusal if there is no such merger, the term is in use again already, or a later merger of one of
     * the two stands: what that one changed stands on this one, so it is taken back first
     */
    public void undo(long changeId) {
        var change = em.find(TermChange.class, changeId);
        if (change == null || !change.isStandingMerger()) {
            throw WelfareRefusal.badMerger();
        }
        var from = list.term(change.getTermId());
        var into = list.term(change.getOtherId());
        if (!into.getId().equals(from.getMergedInto())) {
            throw WelfareRefusal.badMerger();
        }
        requireLatest(change);
        for (var answer : change.getMerged()) {
            em.find(Profile.class, answer.getProfileId()).unmerge(answer, from.getId(), into.getId(), list.caller(),
                    list.now());
        }
        from.takeBackIntoUse();
        change.undo(list.now());
        list.note(from, TermDeed.Kind.UNMERGED, into.getName(), from.getName());
        keepHistory(change.getMerged());
    }

    private void requireLatest(TermChange change) {
        var later = em.createQuery("select count(c) from TermChange c where c.kind = :merged and c.undoneAt is null"
                + " and c.id > :id and (c.termId in :both or c.otherId in :both)", Long.class)
                .setParameter("merged", TermDeed.Kind.MERGED).setParameter("id", change.getId())
                .setParameter("both", List.of(change.getTermId(), change.getOtherId())).getSingleResult();
        if (later > 0) {
            throw WelfareRefusal.laterMerger();
        }
    }

    private void requirePair(long fromId, long intoId) {
        var from = list.term(fromId);
        var into = list.term(intoId);
        if (fromId == intoId || from.getDimension() != into.getDimension() || into.isRetired()
                || from.getMergedInto() != null) {
            throw WelfareRefusal.badMerger();
        }
    }

    private List<Profile> saying(long termId) {
        return em.createQuery("select p from Profile p join p.answers a where a.termId = :term order by p.id",
                Profile.class).setParameter("term", termId).getResultList();
    }

    private void keepHistory(Set<MergedAnswer> answers) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw WelfareRefusal.changedMeanwhile();
        }
        answers.forEach(answer -> em.persist(new ProfileHistory(em.find(Profile.class, answer.getProfileId()))));
    }

    private static long count(Object sum) {
        return ((Number) sum).longValue();
    }
}
