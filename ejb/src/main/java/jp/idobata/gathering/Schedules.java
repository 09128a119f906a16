package jp.idobata.gathering;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.account.Role;

/**
 * Changes of single dates, by those who hold the gathering or by staff. They are told at once and need no approval: a
 * date that is off must be known the same minute.
 */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Schedules {

    /** Most characters of a reason. */
    public static final int REASON_MOST = 500;

    @Resource
    private SessionContext session;

    @Inject
    private Holders holders;

    @Inject
    private Rescheduling rescheduling;

    /** Says of one date that it will not be, and why; the date stays to be seen. */
    public void cancelOccurrence(long gatheringId, LocalDateTime originalStartsAt, String reason) {
        rescheduling.cancel(editable(gatheringId), originalStartsAt, reason, session.getCallerPrincipal().getName());
    }

    /** Takes a cancellation back. */
    public void reinstateOccurrence(long gatheringId, LocalDateTime originalStartsAt) {
        rescheduling.reinstate(editable(gatheringId), originalStartsAt);
    }

    /**
     * Moves one date to another time.
     *
     * @throws GatheringRefusal if that time is over, too far, or another date's
     */
    public void moveOccurrence(long gatheringId, LocalDateTime originalStartsAt, Slot slot) {
        rescheduling.move(editable(gatheringId), originalStartsAt, slot);
    }

    /**
     * Adds a date beside those there are.
     *
     * @throws GatheringRefusal if there is one at that time already, or that time is over or too far
     */
    public void addOccurrence(long gatheringId, Slot slot) {
        rescheduling.add(editable(gatheringId), slot);
    }

    /**
     * Takes one date out, as if it had never been announced: for what was a mistake. What people have been told of is
     * better cancelled, for a date that is cancelled can still be found.
     */
    public void leaveOut(long gatheringId, LocalDateTime originalStartsAt) {
        rescheduling.leaveOut(editable(gatheringId), originalStartsAt);
    }

    /** Puts back a day that was taken out of a series. */
    public void putBack(long gatheringId, LocalDate day) {
        rescheduling.putBack(editable(gatheringId), day);
    }

    /** The dates of a gathering, in order, with those gone by. */
    public List<Occurrence> dates(long gatheringId) {
        return rescheduling.dates(editable(gatheringId));
    }

    private Gathering editable(long id) {
        var staff = session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.ADMINISTRATOR_NAME);
        return staff ? holders.require(id) : holders.requireHeld(id);
    }
}
