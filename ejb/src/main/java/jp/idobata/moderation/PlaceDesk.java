package jp.idobata.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.place.PlaceDrafts;

/** Where staff decide about places that residents tell of, by the number of the draft. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class PlaceDesk {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceDrafts drafts;

    @Inject
    private ModerationDesk desk;

    /** How many wait for a decision. */
    public int waitingCount() {
        return drafts.waitingCount();
    }

    /** The submission by which a draft waits, or the last by which it did. */
    public Optional<Long> submission(long draftId) {
        return find(draftId, "");
    }

    private Optional<Long> find(long draftId, String condition) {
        List<?> ids = em.createNativeQuery("select id from submission where place_draft_id = ?1" + condition
                + " order by id desc limit 1").setParameter(1, draftId).getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Lets it through and returns the number of the place that is now public. */
    public long approve(long draftId) {
        return find(draftId, " and decided_at is null").map(desk::approve).orElseGet(() -> drafts.accept(draftId));
    }

    /**
     * Gives it back to its writer, who is mailed the reason.
     *
     * @throws ModerationRefusal if there is no reason
     */
    public void giveBack(long draftId, String reason) {
        find(draftId, " and decided_at is null").ifPresentOrElse(id -> desk.giveBack(id, reason),
                () -> drafts.giveBack(draftId, Reason.of(reason, ModerationDesk.RETURN_REASON_MOST)));
    }
}
