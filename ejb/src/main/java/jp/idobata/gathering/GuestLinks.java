package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Guests;
import jp.idobata.calendar.TownClock;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;

/** From a link to the post it opens, and back. */
@Dependent
class GuestLinks {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private SignedLinks links;

    @Inject
    private Guests guests;

    @Inject
    private TownClock clock;

    /**
     * The draft a link was mailed for, if the link still opens it.
     *
     * @throws GatheringRefusal if it does not, or never was one
     */
    Draft require(String link) {
        return find(link).orElseThrow(GatheringRefusal::linkOver);
    }

    /** The draft a link was mailed for, if the link still opens it. */
    Optional<Draft> find(String link) {
        var number = links.read(Purpose.POST, link);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var draft = em.find(Draft.class, number.getAsLong());
        return post(draft).filter(post -> isOpen(post, draft)).map(post -> draft);
    }

    /**
     * What a draft has become.
     *
     * @throws GatheringRefusal if nothing yet
     */
    Gathering accepted(Draft draft) {
        if (draft.getState() != Draft.State.ACCEPTED) {
            throw GatheringRefusal.notFound();
        }
        return draft.getGathering();
    }

    /** The text of the link that opens a draft, or what it has become; null if it was not written by a guest. */
    String of(Draft draft) {
        return post(draft).map(GuestPost::getDraftId).or(() -> first(draft))
                .map(number -> links.sign(Purpose.POST, number)).orElse(null);
    }

    /** Whether the owner of the address has ever used the link of a draft. */
    boolean isConfirmed(Draft draft) {
        return post(draft).map(GuestPost::isConfirmed).orElse(true);
    }

    /** Keeps that a draft was written by a guest. */
    void begin(Draft draft, String name, String language) {
        em.persist(new GuestPost(draft.getId(), name, language, clock.instant()));
    }

    /** The writer has done something with a draft; a guest is believed from the first time on. */
    void acted(Draft draft) {
        post(draft).filter(post -> post.act(clock.instant()))
                .ifPresent(post -> guests.prove(draft.getAccount(), post.getName(), post.getLanguage()));
    }

    /** How many posts of an account wait for their link to be used. */
    long unconfirmed(Account account) {
        return em.createQuery("select count(p) from GuestPost p, Draft d where d.id = p.draftId"
                + " and d.account = :account and p.confirmedAt is null and d.discardedAt is null", Long.class)
                .setParameter("account", account).getSingleResult();
    }

    /** The drafts of an account that were written by a guest and whose links are good, the last changed first. */
    List<Draft> openOf(Account account, int most) {
        return em.createQuery("select d from GuestPost p, Draft d where d.id = p.draftId and d.account = :account"
                + " and d.discardedAt is null order by d.savedAt desc", Draft.class)
                .setParameter("account", account).setMaxResults(most).getResultStream()
                .filter(draft -> post(draft).filter(post -> isOpen(post, draft)).isPresent()).toList();
    }

    private Optional<GuestPost> post(Draft draft) {
        return draft == null ? Optional.empty() : Optional.ofNullable(em.find(GuestPost.class, draft.getId()));
    }

    /** The guest's draft that became the gathering this one changes. */
    private Optional<Long> first(Draft change) {
        return change.getGathering() == null ? Optional.empty() : em.createQuery("select p.draftId from GuestPost p,"
                + " Draft d where d.id = p.draftId and d.gathering = :gathering and d.account = :writer", Long.class)
                .setParameter("gathering", change.getGathering()).setParameter("writer", change.getAccount())
                .getResultStream().findFirst();
    }

    private boolean isOpen(GuestPost post, Draft draft) {
        return post.isOpen(draft, lastDate(draft), clock.instant());
    }

    private Instant lastDate(Draft draft) {
        var ends = draft.getGathering() == null ? draft.getProposal().dates().stream().map(Slot::overAt)
                : em.createQuery("select max(o.overAt) from Occurrence o where o.gathering = :gathering",
                        LocalDateTime.class).setParameter("gathering", draft.getGathering()).getResultStream()
                        .filter(end -> end != null);
        return ends.max(Comparator.naturalOrder()).map(end -> end.atZone(clock.zone()).toInstant()).orElse(null);
    }
}
