package jp.idobata.whisper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;

/** 集まりにする: begins the draft of a gathering from a whisper, or from a wish and an offer that match. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Sprouts {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Whisperers whisperers;

    @Inject
    private Drafts drafts;

    @Inject
    private TownClock clock;

    /**
     * Begins a draft with what the whisper says, in the hands of whoever asks; one that was begun from it before, and
     * is still open, is taken up again.
     *
     * @param otherId number of the whisper it is put together with, or null
     * @return number of the draft
     * @throws WhisperRefusal if the public does not read them, or they are of one kind
     */
    public long begin(long id, Long otherId) {
        var first = whisperers.requirePublic(id);
        var whispers = otherId == null ? List.of(first) : List.of(first, whisperers.requirePublic(otherId));
        if (whispers.stream().map(Whisper::getKind).distinct().count() < whispers.size()) {
            throw WhisperRefusal.noPair();
        }
        return begun(id, otherId).stream().findFirst().orElseGet(() -> {
            var group = first.getGroup();
            var draft = drafts.begin(Seed.of(whispers).proposal(group != null && whisperers.mayEdit(group.getId())
                    ? group.getId() : null));
            whispers.forEach(whisper -> em.persist(new Sprout(whisper, draft, whisperers.callerName(),
                    clock.instant())));
            return draft;
        });
    }

    /** Notes that a gathering has come of a whisper without a draft. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void record(long id, long gatheringId) {
        var sprout = new Sprout(whisperers.requirePublic(id), null, whisperers.callerName(), clock.instant());
        sprout.grow(gatheringId, clock.instant());
        em.persist(sprout);
    }

    /** Open drafts of one's own that were begun from just these whispers. */
    private List<Long> begun(long id, Long otherId) {
        return drafts.mine().stream().filter(draft -> draft.getGathering() == null).map(Draft::getId)
                .filter(draft -> Stream.ofNullable(otherId).allMatch(other -> isFrom(draft, other)))
                .filter(draft -> isFrom(draft, id) && sprouts(draft) == (otherId == null ? 1 : 2)).toList();
    }

    private boolean isFrom(long draft, long whisper) {
        return em.createQuery("select count(s) from Sprout s where s.draftId = :draft and s.whisper.id = :whisper",
                Long.class).setParameter("draft", draft).setParameter("whisper", whisper).getSingleResult() > 0;
    }

    private long sprouts(long draft) {
        return em.createQuery("select count(s) from Sprout s where s.draftId = :draft", Long.class)
                .setParameter("draft", draft).getSingleResult();
    }
}
