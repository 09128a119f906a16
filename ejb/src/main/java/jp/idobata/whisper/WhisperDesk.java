package jp.idobata.whisper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Whispers in the hands of those who decide what the public reads. Decisions are logged by package moderation. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class WhisperDesk {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Whisperers whisperers;

    @Inject
    private WhisperStates states;

    @Inject
    private Growth growth;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** Lets a whisper through: everybody may read it from now on. */
    public void accept(long id) {
        var whisper = require(id);
        whisper.accept(clock.instant());
        publish(id);
        tell(whisper, null);
    }

    /** Gives a whisper back to its author, with a reason that helps. */
    public void giveBack(long id, String reason) {
        var whisper = require(id);
        whisper.comeBack(reason, clock.instant());
        tell(whisper, reason);
    }

    /**
     * That it was let through is undone: it waits again, and nobody else reads it.
     *
     * @throws WhisperRefusal if its author took it back since, or has left
     */
    public void takeBackAcceptance(long id, Instant handedIn) {
        var whisper = require(id);
        if (states.isTakenBack(id)) {
            throw WhisperRefusal.takenBack();
        }
        if (whisper.getAccount() == null) {
            throw WhisperRefusal.authorLeft();
        }
        var publication = em.find(WhisperPublication.class, id);
        if (publication != null) {
            em.remove(publication);
        }
        whisper.waitAgain(handedIn);
        em.flush();
    }

    /**
     * That it went back to its author is undone: it waits again.
     *
     * @throws WhisperRefusal if its author has gone on with it since
     */
    public void takeBackReturn(long id, Instant handedIn) {
        var whisper = require(id);
        if (whisper.isAccepted() || whisper.isWaiting()) {
            throw WhisperRefusal.decided();
        }
        whisper.waitAgain(handedIn);
    }

    /** Whether the public reads it. */
    public boolean isPublic(long id) {
        return em.find(WhisperPublication.class, id) != null;
    }

    /** Takes a whisper out of public view. Its data stay, and {@link #show} brings it back. */
    public void hide(long id, String reason) {
        em.remove(em.find(WhisperPublication.class, require(id).getId()));
        em.persist(new WhisperWithdrawal(id, reason, whisperers.callerName(), clock.instant()));
    }

    /**
     * Brings a whisper back into public view.
     *
     * @throws WhisperRefusal if it was never let through, or its author took it back: then it is theirs to say again
     */
    public void show(long id) {
        if (!require(id).isAccepted()) {
            throw WhisperRefusal.notFound();
        }
        if (states.isTakenBack(id)) {
            throw WhisperRefusal.takenBack();
        }
        publish(id);
    }

    /** The whisper of that number as its author sees it, public or not. */
    public Optional<MyWhisper> find(long id) {
        return WhisperSql.ofAll().and("w.id = ?", id).list(em, 0, 1).stream().findFirst()
                .map(whisper -> states.of(whisper, List.of()));
    }

    /**
     * One page of the whispers that were let through once, the last written first. The others are in the queue.
     *
     * @param visible whether the public reads them; null for all
     */
    public WhisperList page(WhisperQuery query, Boolean visible) {
        var sql = WhisperSql.ofAll().and("w.accepted_at is not null").narrowed(query);
        return (visible == null ? sql : sql.and(visible ? "p.whisper_id is not null" : "p.whisper_id is null"))
                .page(em, query.page());
    }

    /** Who was told that a draft has become the gathering they wished for; its writer may be among them. */
    public List<Account> toldOfGathering(long draftId) {
        return growth.told(draftId);
    }

    /** Who joined in, the latest first. */
    public List<Voice> voices(long id) {
        return em.createQuery("select a from Assent a join fetch a.account where a.whisper.id = :id"
                + " order by a.since desc", Assent.class).setParameter("id", id).getResultStream().map(Assent::asVoice)
                .toList();
    }

    /**
     * Takes over a whisper from elsewhere, such as a note on the board of a hall, and lets everybody read it.
     *
     * @param account whose it is from now on, or null
     */
    public long record(WhisperProposal proposal, Account account) {
        proposal.requireComplete();
        var whisper = new Whisper(account == null ? null : em.find(Account.class, account.getId()));
        whisper.handIn(proposal, whisperers.area(proposal), null, clock.instant());
        whisper.accept(clock.instant());
        em.persist(whisper);
        em.flush();
        publish(whisper.getId());
        return whisper.getId();
    }

    /** Hands in what someone else asks staff to; the whisper is that person's. */
    public void submitFor(Account writer, WhisperProposal proposal) {
        proposal.requireComplete();
        var whisper = new Whisper(em.find(Account.class, writer.getId()));
        whisper.handIn(proposal, whisperers.area(proposal), null, clock.instant());
        em.persist(whisper);
        em.flush();
        events.fire(new WhisperSubmitted(whisper.getId(), whisper.getText(), writer.getEmail()));
    }

    private void publish(long id) {
        em.persist(new WhisperPublication(id, whisperers.callerName(), clock.instant()));
        em.flush();
    }

    private void tell(Whisper whisper, String reason) {
        var author = whisper.getAccount();
        if (author != null) {
            events.fire(new WhisperDecided(author.getEmail(), author.getName(), author.getLanguage(),
                    whisper.getText(), whisper.getId(), reason));
        }
    }

    private Whisper require(long id) {
        var whisper = em.find(Whisper.class, id);
        if (whisper == null || whisper.isDiscarded()) {
            throw WhisperRefusal.notFound();
        }
        return whisper;
    }
}
