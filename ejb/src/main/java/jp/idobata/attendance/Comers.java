package jp.idobata.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
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
    private Lists lists;

    @Inject
    private Turns turns;

    @Inject
    private Notes notes;

    @Inject
    private TownClock clock;

    /**
     * The list of a date.
     *
     * @throws jp.idobata.gathering.GatheringRefusal if the gathering is not one's own
     * @throws AttendanceRefusal if it has no such date
     */
    public ComersList of(long gatheringId, LocalDateTime original) {
        var date = require(gatheringId, original);
        return lists.of(date);
    }

    /** Takes somebody off the list. Who fits then moves up. */
    public void takeOff(long gatheringId, LocalDateTime original, long goingId, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > REASON_MOST) {
            throw AttendanceRefusal.noReason(REASON_MOST);
        }
        var date = require(gatheringId, original).id();
        turns.next(() -> takeOff(lists.open(date), goingId, reason.strip()));
    }

    private long takeOff(OpenList list, long goingId, String reason) {
        var going = list.find(goingId).filter(found -> found.getState().isOnList())
                .orElseThrow(AttendanceRefusal::notOnList);
        going.takeOff(reason, clock.instant());
        lists.settle(list, null);
        lists.tell(lists.about(Told.Kind.TAKEN_OFF, going, list.date()).saying(null, reason));
        return goingId;
    }

    /**
     * Gives one date a capacity of its own. With more room people move up; with less nobody loses a place.
     *
     * @param capacity how many people, or null for that of the gathering
     */
    public void limit(long gatheringId, LocalDateTime original, Integer capacity) {
        if (capacity != null && (capacity < 1 || capacity > CAPACITY_MOST)) {
            throw AttendanceRefusal.badCapacity(CAPACITY_MOST);
        }
        var date = require(gatheringId, original).id();
        turns.next(() -> {
            var list = lists.open(date);
            list.roll().limit(capacity);
            lists.settle(list, null);
            return date;
        });
    }

    /**
     * Writes to all who have a place, to each separately.
     *
     * @return to how many
     * @throws AttendanceRefusal if there is nothing to send, nobody to send it to, or it was done too often
     */
    public int write(long gatheringId, LocalDateTime original, String subject, String text) {
        var note = notes.checked(subject, text);
        var date = require(gatheringId, original).id();
        return turns.next(() -> notes.send(lists.open(date), note));
    }

    private ComingDate require(long gatheringId, LocalDateTime original) {
        gatherings.mine(gatheringId);
        return lists.date(gatheringId, original).orElseThrow(AttendanceRefusal::noDate);
    }

    static List<Comer> numbered(List<Going> goings) {
        return IntStream.range(0, goings.size()).mapToObj(i -> comer(goings.get(i), i + 1)).toList();
    }

    private static Comer comer(Going going, int place) {
        return new Comer(going.getId(), going.getName(), going.getParty(), going.getWord(),
                going.getState() == State.WAITING ? place : 0);
    }
}
