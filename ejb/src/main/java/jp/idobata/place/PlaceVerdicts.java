package jp.idobata.place;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import jp.idobata.area.Areas;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;
import jp.idobata.media.Album;
import jp.idobata.media.Album.Of;
import jp.idobata.media.Picture;

/** What comes of a draft once staff have decided; that they may is for the callers to see to. */
@Dependent
class PlaceVerdicts {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceKeepers keepers;

    @Inject
    private Areas areas;

    @Inject
    private Album album;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** Makes it a place, or part of one, and returns the number of the place. */
    long accept(PlaceDraft draft) {
        var before = draft.getPlace();
        var place = draft.isOfPictures() ? show(draft) : write(draft);
        draft.accept(place, keepers.callerName(), clock.instant());
        events.fire(new PlaceChanged(place.getId()));
        tell(draft, place.getId(), before != null, null, "/places/" + place.getId());
        return place.getId();
    }

    private Place show(PlaceDraft draft) {
        var place = draft.getPlace();
        em.lock(place, LockModeType.PESSIMISTIC_WRITE);
        album.show(Of.PLACE, place.getId(), draft.getPictures());
        return place;
    }

    private Place write(PlaceDraft draft) {
        var proposal = draft.getProposal();
        var group = keepers.requireGroup(draft.getAccount(), proposal.groupId());
        var place = draft.getPlace() == null ? new Place(clock.instant()) : draft.getPlace();
        if (place.getId() != null) {
            OpeningRows.clearWeek(em, place);
        }
        var lat = proposal.latitude();
        place.rewrite(proposal, lat == null ? place.getArea() : areas.locate(lat, proposal.longitude()).orElse(null),
                group, clock.instant());
        if (group == null && place.getAccount() == null && !draft.isByDesk()) {
            place.keptBy(draft.getAccount());
            draft.makesKeeper(true);
        }
        em.persist(place);
        em.flush();
        return place;
    }

    /** What came of it is taken back; it waits again. */
    void takeBack(PlaceDraft draft, Instant handedIn, PlaceProposal former, List<Picture> pictures) {
        var place = draft.getPlace();
        if (pictures != null) {
            em.lock(place, LockModeType.PESSIMISTIC_WRITE);
            album.show(Of.PLACE, place.getId(), pictures);
        } else if (former != null) {
            OpeningRows.clearWeek(em, place);
            place.rewrite(former, former.latitude() == null ? place.getArea()
                    : areas.locate(former.latitude(), former.longitude()).orElse(null), former.groupId() == null ? null
                    : em.find(Group.class, former.groupId()), clock.instant());
            if (draft.makesKeeper() && place.getAccount() != null
                    && place.getAccount().getId().equals(draft.getAccount().getId())) {
                // Whoever looks after it since by another way, goes on.
                place.keptBy(null);
            }
        } else {
            draft.waitAgain(handedIn);
            remove(draft, place);
            return;
        }
        draft.waitAgain(handedIn);
        events.fire(new PlaceChanged(place.getId()));
    }

    /** A new place goes as it came, as long as nothing else stands on it. */
    private void remove(PlaceDraft draft, Place place) {
        var uses = em.createNativeQuery("select (select count(*) from gathering where place_id = ?1)"
                + " + (select count(*) from place_draft where place_id = ?1 and id <> ?2)"
                + " + (select count(*) from place_picture where place_id = ?1)").setParameter(1, place.getId())
                .setParameter(2, draft.getId()).getSingleResult();
        if (((Number) uses).intValue() > 0) {
            throw PlaceRefusal.standing();
        }
        draft.forgetPlace();
        em.flush();
        em.remove(place);
        try {
            em.flush();
        } catch (PersistenceException e) {
            // Others may stand on it than those this room knows of; the database knows them all.
            throw isReferredTo(e) ? PlaceRefusal.standing() : e;
        }
    }

    private static boolean isReferredTo(Throwable failure) {
        return failure != null && (failure instanceof SQLIntegrityConstraintViolationException
                || isReferredTo(failure.getCause()));
    }

    /** Gives it back to its writer. */
    void giveBack(PlaceDraft draft, String reason) {
        draft.giveBack(reason, keepers.callerName(), clock.instant());
        tell(draft, null, draft.getPlace() != null, reason, draft.getPage());
    }

    private void tell(PlaceDraft draft, Long placeId, boolean changed, String reason, String page) {
        if (draft.isByDesk() && reason == null) {
            return;
        }
        var writer = draft.getAccount();
        events.fire(new PlaceDecided(writer.getEmail(), writer.getName(), writer.getLanguage(),
                draft.getProposal().name(), placeId, changed, reason, page));
    }
}
