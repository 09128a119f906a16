package jp.idobata.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.calendar.TownClock;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlacePicturesChanged;
import jp.idobata.place.PlaceRewritten;

/** What staff change of a place at once is a decision, too: with what it said before, and after. */
@ApplicationScoped
class Edits {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Unlisted unlisted;

    /** What must not be listed is not written by staff either, unless the place said so before. */
    void rewritten(@Observes PlaceRewritten event) {
        if (unlisted.isMetAnew(event.before().toString(), event.after().toString())) {
            throw ModerationRefusal.unlisted();
        }
        write(event.placeId(), event.by(), Former.ofPlace(event.before()).thenPlace(event.after()));
    }

    void pictured(@Observes PlacePicturesChanged event) {
        write(event.placeId(), event.by(), Former.ofPictures(new PlaceDraft.OfPictures(null, event.before()))
                .thenPictures(new PlaceDraft.OfPictures(null, event.after())));
    }

    private void write(long placeId, String by, Former said) {
        em.persist(new Decision(null, null, Outcome.CHANGED, null, by, clock.instant()).aboutPlace(placeId)
                .after(said));
    }
}
