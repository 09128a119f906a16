package jp.idobata.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.idobata.account.Role;
import jp.idobata.place.PlaceDrafts;

/** Where staff decide about places that residents tell of; who decided and why stands on the draft. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class PlaceDesk {

    @Inject
    private PlaceDrafts drafts;

    /** How many wait for a decision. */
    public int waitingCount() {
        return drafts.waitingCount();
    }

    /** Lets it through and returns the number of the place that is now public. */
    public long approve(long draftId) {
        return drafts.accept(draftId);
    }

    /**
     * Gives it back to its writer, who is mailed the reason.
     *
     * @throws ModerationRefusal if there is no reason
     */
    public void giveBack(long draftId, String reason) {
        drafts.giveBack(draftId, Reason.of(reason, ModerationDesk.RETURN_REASON_MOST));
    }
}
