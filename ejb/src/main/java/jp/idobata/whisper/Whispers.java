package jp.idobata.whisper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** What somebody whispers, and what becomes of it in that person's hands. Everybody changes only their own. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Whispers {

    /** Most that may wait for a decision at a time. */
    public static final int WAITING_MOST = 20;

    private static final int LIST_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Whisperers whisperers;

    @Inject
    private WhisperStates states;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /**
     * Hands in a whisper and returns its number.
     *
     * @throws WhisperRefusal if something is missing, too long or not one's own, or too many wait already
     */
    public long submit(WhisperProposal proposal) {
        var me = whisperers.me();
        var waiting = em.createQuery("select count(w) from Whisper w where w.account = :me and w.submittedAt is not"
                + " null and w.acceptedAt is null", Long.class).setParameter("me", me).getSingleResult();
        if (waiting >= WAITING_MOST) {
            throw WhisperRefusal.tooMany(WAITING_MOST);
        }
        return handIn(new Whisper(me), proposal);
    }

    /**
     * Hands in other words for a whisper of one's own that is not decided yet.
     *
     * @throws WhisperRefusal if it is decided, or not one's own, or as in {@link #submit}, or others have joined in to
     * what it said: that was public for a while, until the decision was undone
     */
    public void rewrite(long id, WhisperProposal proposal) {
        var whisper = whisperers.requireMine(id);
        whisper.requireUndecided();
        if (!whisper.saysTheSame(proposal) && em.createQuery("select count(a) from Assent a where a.whisper.id = :id",
                Long.class).setParameter("id", id).getSingleResult() > 0) {
            throw WhisperRefusal.joined();
        }
        if (whisper.isWaiting()) {
            events.fire(new WhisperTakenBack(id, whisperers.callerName()));
        }
        handIn(whisper, proposal);
    }

    /** One's own, the last written first. */
    public List<MyWhisper> mine() {
        return WhisperSql.ofAll().and("w.account_id = ?", whisperers.me().getId()).list(em, 0, LIST_MOST).stream()
                .map(whisper -> states.of(whisper, List.of())).toList();
    }

    /**
     * One of one's own, with what those who joined in had to say.
     *
     * @throws WhisperRefusal if there is none of that number, or it is someone else's: the two look alike
     */
    public MyWhisper mine(long id) {
        whisperers.requireMine(id);
        var words = em.createQuery("select a.word from Assent a where a.whisper.id = :id and a.word is not null"
                + " order by a.since desc", String.class).setParameter("id", id).getResultList();
        return states.of(WhisperSql.ofAll().and("w.id = ?", id).list(em, 0, 1).get(0), words);
    }

    /**
     * Takes a whisper of one's own back, decided or not.
     *
     * @throws WhisperRefusal if it is not one's own
     */
    public void withdraw(long id) {
        var whisper = whisperers.requireMine(id);
        if (whisper.isWaiting()) {
            events.fire(new WhisperTakenBack(id, whisperers.callerName()));
        }
        var publication = em.find(WhisperPublication.class, id);
        if (publication != null) {
            em.remove(publication);
            em.persist(new WhisperWithdrawal(id, null, whisperers.callerName(), clock.instant()));
        } else if (!whisper.isAccepted()) {
            whisper.discard(clock.instant());
        } else if (!states.isTakenBack(id)) {
            // Staff have hidden it; from now on they do not show it again.
            em.persist(new WhisperWithdrawal(id, null, whisperers.callerName(), clock.instant()));
        }
    }

    /**
     * Says that a whisper of one's own has come true.
     *
     * @throws WhisperRefusal if it is not one's own, or not public
     */
    public void fulfil(long id) {
        whisperers.requireMine(id);
        if (em.find(WhisperPublication.class, id) == null) {
            throw WhisperRefusal.closed();
        }
        if (em.find(Fulfilment.class, id) == null) {
            em.persist(new Fulfilment(id, whisperers.callerName(), clock.instant()));
        }
    }

    private long handIn(Whisper whisper, WhisperProposal proposal) {
        proposal.requireComplete();
        whisper.handIn(proposal, whisperers.area(proposal), whisperers.group(proposal), clock.instant());
        em.persist(whisper);
        em.flush();
        events.fire(new WhisperSubmitted(whisper.getId(), whisper.getText(), whisperers.callerName()));
        return whisper.getId();
    }
}
