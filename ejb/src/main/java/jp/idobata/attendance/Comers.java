package jp.idobata.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.gathering.Gatherings;

/** Who comes, for those whose gathering it is; nobody else, staff neither. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Comers {

    /** Most characters of the reason for taking somebody off the list. */
    public static final int REASON_MOST = 500;
    /** Most people a date can have room for. */
    public static final int CAPACITY_MOST = 10_000;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Accounts accounts;

    @Inject
    private ComersDesk desk;

    /**
     * The list of a date.
     *
     * @throws jp.idobata.gathering.GatheringRefusal if the gathering is not one's own
     * @throws AttendanceRefusal if it has no such date
     */
    public ComersList of(long gatheringId, LocalDateTime original) {
        return desk.of(own(gatheringId), original);
    }

    /** Takes somebody off the list. Who fits then moves up. */
    public void takeOff(long gatheringId, LocalDateTime original, long goingId, String reason) {
        desk.takeOff(own(gatheringId), original, goingId, reason);
    }

    /**
     * Gives one date a capacity of its own. With more room people move up; with less nobody loses a place.
     *
     * @param capacity how many people, or null for that of the gathering
     */
    public void limit(long gatheringId, LocalDateTime original, Integer capacity) {
        desk.limit(own(gatheringId), original, capacity);
    }

    /**
     * Writes to all who have a place, to each separately.
     *
     * @return to how many
     * @throws AttendanceRefusal if there is nothing to send, nobody to send it to, or it was done too often
     */
    public int write(long gatheringId, LocalDateTime original, String subject, String text) {
        return desk.write(own(gatheringId), original, accounts.callerName(), subject, text);
    }

    private long own(long gatheringId) {
        gatherings.mine(gatheringId);
        return gatheringId;
    }

    static List<Comer> numbered(List<Going> goings) {
        return IntStream.range(0, goings.size()).mapToObj(i -> comer(goings.get(i), i + 1)).toList();
    }

    private static Comer comer(Going going, int place) {
        return new Comer(going.getId(), going.getName(), going.getParty(), going.getWord(),
                going.getState() == State.WAITING ? place : 0);
    }
}
