package jp.idobata.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import jp.idobata.calendar.TownClock;

/** What can be done with the list of a date, whoever does it; whether they may is for the callers to see to. */
@Dependent
class ComersDesk {

    @Inject
    private Lists lists;

    @Inject
    private Turns turns;

    @Inject
    private Notes notes;

    @Inject
    private TownClock clock;

    ComersList of(long gatheringId, LocalDateTime original) {
        return lists.of(date(gatheringId, original));
    }

    void takeOff(long gatheringId, LocalDateTime original, long goingId, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > Comers.REASON_MOST) {
            throw AttendanceRefusal.noReason(Comers.REASON_MOST);
        }
        var date = date(gatheringId, original).id();
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

    void limit(long gatheringId, LocalDateTime original, Integer capacity) {
        if (capacity != null && (capacity < 1 || capacity > Comers.CAPACITY_MOST)) {
            throw AttendanceRefusal.badCapacity(Comers.CAPACITY_MOST);
        }
        var date = date(gatheringId, original).id();
        turns.next(() -> {
            var list = lists.open(date);
            list.roll().limit(capacity);
            lists.settle(list, null);
            return date;
        });
    }

    int write(long gatheringId, LocalDateTime original, String writer, String subject, String text) {
        var note = notes.checked(subject, text);
        var date = date(gatheringId, original).id();
        return turns.next(() -> notes.send(lists.open(date), writer, note));
    }

    private ComingDate date(long gatheringId, LocalDateTime original) {
        return lists.date(gatheringId, original).orElseThrow(AttendanceRefusal::noDate);
    }
}
