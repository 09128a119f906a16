package jp.idobata.attendance;

import java.time.LocalDateTime;
import java.util.Arrays;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.reading.Corrections;

/**
 * A date one can say to that one comes, as its gathering tells of it.
 *
 * @param id number of the date
 * @param originalStartsAt its identity in the series
 * @param slot when it is
 * @param overAt when it is over
 * @param cancelled why it will not be, or null
 * @param place where, in words; null if nobody knows or staff have hidden the place
 * @param onlineUrl the address on the net, or null
 * @param contact address that the organiser can be written to, or null
 * @param capacity how many people can come to a date of the gathering, or null
 * @param here whether one can say here that one comes
 * @param open whether the public sees the gathering
 * @param readings how words of it are read, where a dictionary is wrong
 */
public record ComingDate(long id, long gatheringId, String title, LocalDateTime originalStartsAt, Slot slot,
        LocalDateTime overAt, String cancelled, String place, String onlineUrl, String contact, Integer capacity,
        boolean here, boolean open, Corrections readings) {

    /** What a place is called and where it is, nobody reads on its gatherings while it is out of public view. */
    static final String SELECT = """
            select o.id, g.id, g.title, o.originalStartsAt, o.startsAt, o.endsAt, o.allDay, o.overAt, c.reason,
              pl.name, g.venue, pl.address, g.address,
              SQL('(select count(*) from place_hiding h
                where h.place_id = ? and h.ended_at is null)', pl.id),
              g.online, g.onlineUrl, g.email, g.capacity, g.terms.ways,
              (select count(p) from Publication p where p.gatheringId = g.id), g.readings
            from Occurrence o join o.gathering g left join g.place pl left join o.cancellation c""";

    /** Reads what {@link #SELECT} selects. */
    static ComingDate of(Object[] row) {
        var next = Arrays.asList(row).iterator();
        var id = (Long) next.next();
        var gatheringId = (Long) next.next();
        var title = (String) next.next();
        var original = (LocalDateTime) next.next();
        var slot = new Slot((LocalDateTime) next.next(), (LocalDateTime) next.next(), (Boolean) next.next());
        var overAt = (LocalDateTime) next.next();
        var cancelled = (String) next.next();
        var name = either(next.next(), next.next());
        var known = either(next.next(), next.next());
        var hidden = ((Number) next.next()).intValue() > 0;
        var online = (Boolean) next.next();
        var onlineUrl = (String) next.next();
        var contact = (String) next.next();
        var capacity = (Integer) next.next();
        var here = Arrays.asList(String.valueOf(next.next()).split(",")).contains(SignUpWay.HERE.code());
        return new ComingDate(id, gatheringId, title, original, slot, overAt, cancelled,
                hidden ? null : name == null ? known : known == null ? name : name + " (" + known + ")",
                online ? onlineUrl : null, contact, capacity, here, (Long) next.next() > 0,
                Corrections.of((String) next.next()));
    }

    private static String either(Object first, Object second) {
        return (String) (first == null ? second : first);
    }

    /** The same date at another time. */
    ComingDate at(Slot other) {
        return new ComingDate(id, gatheringId, title, originalStartsAt, other, other.overAt(), cancelled, place,
                onlineUrl, contact, capacity, here, open, readings);
    }

    /** Whether it is still to come and will be, as far as everybody knows: only then does the waiting list move up. */
    boolean ahead(LocalDateTime now) {
        return open && cancelled == null && !over(now);
    }

    /** Whether it is over. */
    public boolean over(LocalDateTime now) {
        return !overAt.isAfter(now);
    }

    /** @throws AttendanceRefusal if nobody can come to the list any more */
    void requireComing(LocalDateTime now) {
        if (!open || !here) {
            throw AttendanceRefusal.notHere();
        }
        requireAhead(now);
    }

    /** @throws AttendanceRefusal if it is over, or will not be */
    void requireAhead(LocalDateTime now) {
        if (over(now)) {
            throw AttendanceRefusal.over();
        }
        if (cancelled != null) {
            throw AttendanceRefusal.cancelled();
        }
    }
}
