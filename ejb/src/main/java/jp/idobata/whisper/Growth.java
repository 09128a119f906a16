package jp.idobata.whisper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.account.Account;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.AcceptanceTakenBack;
import jp.idobata.gathering.DraftDecided;

/**
 * Notes which gathering a draft has become that was begun from a whisper, and has everybody told who had a part in it.
 */
@ApplicationScoped
class Growth {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<WhisperSprouted> told;

    /**
     * A draft is accepted once, unless that is undone, so everybody is told once; its writer gets a mail of their own
     * and is left out.
     */
    void decided(@Observes DraftDecided event) {
        if (event.gatheringId() == null) {
            return;
        }
        var known = new HashSet<>(List.of(event.email()));
        em.createQuery("select s from Sprout s join fetch s.whisper where s.draftId = :draft and s.gatheringId is null"
                + " order by s.id", Sprout.class).setParameter("draft", event.draftId()).getResultList()
                .forEach(sprout -> {
                    sprout.grow(event.gatheringId(), clock.instant());
                    // What was taken out of view is nobody's to read any more, by mail neither.
                    people(sprout.getWhisper()).filter(person -> known.add(person.getEmail()))
                            .forEach(person -> told.fire(new WhisperSprouted(person.getEmail(), person.getName(),
                                    person.getLanguage(), sprout.getWhisper().getText(), event.title(),
                                    event.gatheringId())));
                });
    }

    /** Who had a part in what has become a gathering. */
    List<Account> told(long draftId) {
        return em.createQuery("select s from Sprout s join fetch s.whisper where s.draftId = :draft"
                + " and s.gatheringId is not null order by s.id", Sprout.class).setParameter("draft", draftId)
                .getResultList().stream().flatMap(sprout -> people(sprout.getWhisper())).distinct().toList();
    }

    /** What waits again has become nothing yet; once it is let through anew, everybody is told anew. */
    void takenBack(@Observes AcceptanceTakenBack event) {
        em.createQuery("select s from Sprout s where s.draftId = :draft and s.gatheringId = :gathering", Sprout.class)
                .setParameter("draft", event.draftId()).setParameter("gathering", event.gatheringId()).getResultList()
                .forEach(Sprout::wither);
    }

    private Stream<Account> people(Whisper whisper) {
        if (em.find(WhisperPublication.class, whisper.getId()) == null) {
            return Stream.empty();
        }
        return Stream.concat(Stream.ofNullable(whisper.getAccount()), em.createQuery("select a from Assent a"
                + " where a.whisper = :whisper order by a.since", Assent.class).setParameter("whisper", whisper)
                .getResultStream().map(Assent::getAccount));
    }
}
