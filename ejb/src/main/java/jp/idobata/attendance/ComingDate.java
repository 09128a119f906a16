package jp.idobata.attendance;

import jakarta.persistence.Tuple;
import java.time.LocalDateTime;
import jp.idobata.gathering.Slot;

/**
 * A date one can say to that one comes, as its gathering tells of it.
 *
 * @param id number of the date
 * @param originalStartsAt its identity in the series
 * @param slot when it is
 * @param overAt when it is over
 * @param cancelled why it will not be, or null
 * @param place where, in words, or null
 * @param onlineUrl the address on the net, or null
 * @param contact address that the organiser can be written to, or null
 * @param capacity how many people can come to a date of the gathering, or null
 * @param here whether one can say here that one comes
 * @param open whether the public sees the gathering
 */
public record ComingDate(long id, long gatheringId, String title, LocalDateTime originalStartsAt, Slot slot,
        LocalDateTime overAt, String cancelled, String place, String onlineUrl, String contact, Integer capacity,
        boolean here, boolean open) {

    static final String SELECT = """
            select o.id as id, g.id as gatheringId, g.title as title, o.originalStartsAt as original,
              o.startsAt as startsAt, o.endsAt as endsAt, o.allDay as allDay, o.overAt as overAt, c.reason as cancelled,
              pl.name as place, g.venue as venue, pl.address as placeAddress, g.address as address, g.online as online,
              g.onlineUrl as onlineUrl, g.email as contact, g.capacity as capacity, g.terms.ways as ways,
              p.gatheringId as published
            from Occurrence o join o.gathering g left join g.place pl left join o.cancellation c
              left join Publication p on p.gatheringId = g.id""";

    static ComingDate of(Tuple row) {
        var name = either(row, "place", "venue");
        var address = either(row, "placeAddress", "address");
        var slot = new Slot(row.get("startsAt", LocalDateTime.class), row.get("endsAt", LocalDateTime.class),
                row.get("allDay", Boolean.class));
        var ways = row.get("ways", String.class);
        return new ComingDate(row.get("id", Long.class), row.get("gatheringId", Long.class),
                row.get("title", String.class), row.get("original", LocalDateTime.class), slot,
                row.get("overAt", LocalDateTime.class), row.get("cancelled", String.class),
                name == null ? address : address == null ? name : name + " (" + address + ")",
                row.get("online", Boolean.class) ? row.get("onlineUrl", String.class) : null,
                row.get("contact", String.class), row.get("capacity", Integer.class),
                ways != null && (',' + ways + ',').contains(",here,"), row.get("published") != null);
    }

    private static String either(Tuple row, String first, String second) {
        var text = row.get(first, String.class);
        return text == null ? row.get(second, String.class) : text;
    }

    /** The same date at another time. */
    ComingDate at(Slot other) {
        return new ComingDate(id, gatheringId, title, originalStartsAt, other, other.overAt(), cancelled, place,
                onlineUrl, contact, capacity, here, open);
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
