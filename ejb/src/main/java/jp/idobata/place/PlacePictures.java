package jp.idobata.place;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.media.Album;
import jp.idobata.media.Album.Of;
import jp.idobata.media.Picture;

/**
 * The pictures of places. Whoever looks after a place proposes them, and staff look at them first; staff themselves
 * change those of any place at once.
 */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class PlacePictures {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private PlaceKeepers keepers;

    @Inject
    private PlaceDrafts drafts;

    @Inject
    private Album album;

    @Inject
    private Event<Object> events;

    /**
     * How the pictures of a place stand for somebody who changes them.
     *
     * @param name the place's name
     * @param pictures what was proposed last and came back, or else those it has
     * @param waiting whether some wait for a decision, and no others can be proposed
     * @param reason why those that were proposed last came back; null if they did not
     * @param atOnce whether a change is seen at once
     */
    public record Standing(String name, List<Picture> pictures, boolean waiting, String reason, boolean atOnce) {
    }

    /**
     * How the pictures of a place stand.
     *
     * @throws PlaceRefusal if there is no such place, or it is not the person's to look after
     */
    public Standing of(long placeId) {
        var place = require(placeId);
        var shown = album.of(Of.PLACE, placeId);
        var draft = isStaff() ? Optional.<PlaceDraft>empty() : drafts.ofPictures(placeId);
        return new Standing(place.getName(), draft.map(PlaceDraft::getPictures).orElse(shown),
                draft.filter(one -> one.getState() == PlaceDraft.State.WAITING).isPresent(),
                draft.filter(one -> one.getState() == PlaceDraft.State.RETURNED).map(PlaceDraft::getReturnReason)
                .orElse(null), isStaff());
    }

    /**
     * Hands pictures in, to be shown in the place of those before; by staff they are shown at once.
     *
     * @throws PlaceRefusal if it is not the person's to look after, or others wait
     * @throws jp.idobata.media.PictureRefusal if they are too many, or it is not said what they show
     */
    public void propose(long placeId, List<Picture> pictures) {
        propose(placeId, pictures, null);
    }

    /**
     * The same.
     *
     * @param read the pictures it had when these were chosen; null if that does not matter
     * @throws PlaceRefusal also if staff show others by now than those that were read
     */
    public void propose(long placeId, List<Picture> pictures, List<Picture> read) {
        var place = require(placeId);
        if (isStaff()) {
            em.lock(place, LockModeType.PESSIMISTIC_WRITE);
            var before = album.of(Of.PLACE, placeId);
            if (read != null && !read.equals(before)) {
                throw PlaceRefusal.changedSince();
            }
            putBack(placeId, pictures);
            var after = album.of(Of.PLACE, placeId);
            if (!before.equals(after)) {
                events.fire(new PlacePicturesChanged(placeId, before, after, keepers.callerName()));
            }
        } else {
            album.require(Of.PLACE, pictures);
            drafts.submitPictures(placeId, pictures);
        }
    }

    /** Shows again what a place showed before. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void putBack(long placeId, List<Picture> former) {
        album.show(Of.PLACE, placeId, former);
        events.fire(new PlaceChanged(placeId));
    }

    private Place require(long placeId) {
        if (!isStaff()) {
            return keepers.requireKept(placeId);
        }
        var place = em.find(Place.class, placeId);
        if (place == null) {
            throw PlaceRefusal.notFound();
        }
        return place;
    }

    private boolean isStaff() {
        return session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.ADMINISTRATOR_NAME);
    }
}
