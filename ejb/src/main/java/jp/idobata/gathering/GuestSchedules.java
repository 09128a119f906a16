package jp.idobata.gathering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Changes of single dates by whoever holds the link of a post that was accepted: as {@link Schedules}, for the
 * gathering of that link alone. Each throws {@link GatheringRefusal} if the link opens no such gathering.
 */
@Stateless
@PermitAll
public class GuestSchedules {

    @Inject
    private GuestLinks links;

    @Inject
    private Rescheduling rescheduling;

    /** Says of one date that it will not be, and why; the date stays to be seen. */
    public void cancelOccurrence(String link, LocalDateTime originalStartsAt, String reason) {
        var post = links.require(link);
        rescheduling.cancel(links.accepted(post), originalStartsAt, reason, post.getAccount().getEmail());
    }

    /** Takes a cancellation back. */
    public void reinstateOccurrence(String link, LocalDateTime originalStartsAt) {
        rescheduling.reinstate(links.accepted(links.require(link)), originalStartsAt);
    }

    /**
     * Moves one date to another time.
     *
     * @throws GatheringRefusal if that time is over, too far, or another date's
     */
    public void moveOccurrence(String link, LocalDateTime originalStartsAt, Slot slot) {
        rescheduling.move(links.accepted(links.require(link)), originalStartsAt, slot);
    }

    /**
     * Adds a date beside those there are.
     *
     * @throws GatheringRefusal if there is one at that time already, or that time is over or too far
     */
    public void addOccurrence(String link, Slot slot) {
        rescheduling.add(links.accepted(links.require(link)), slot);
    }

    /** Takes one date out, as if it had never been announced: for what was a mistake. */
    public void leaveOut(String link, LocalDateTime originalStartsAt) {
        rescheduling.leaveOut(links.accepted(links.require(link)), originalStartsAt);
    }

    /** Puts back a day that was taken out of a series. */
    public void putBack(String link, LocalDate day) {
        rescheduling.putBack(links.accepted(links.require(link)), day);
    }

    /** The dates of the gathering, in order, with those gone by. */
    public List<Occurrence> dates(String link) {
        return rescheduling.dates(links.accepted(links.require(link)));
    }
}
