package jp.idobata.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import jp.idobata.gathering.Gathering;
import jp.idobata.gathering.GuestPosts;

/**
 * Who comes to what was posted without an account, for whoever holds its link: as {@link Comers}, for the gathering of
 * that link alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuestComers {

    @Inject
    private GuestPosts posts;

    @Inject
    private ComersDesk desk;

    /**
     * The list of a date.
     *
     * @throws AttendanceRefusal if the link opens no gathering that was accepted, or it has no such date
     */
    public ComersList of(String link, LocalDateTime original) {
        return desk.of(held(link).getId(), original);
    }

    /** Takes somebody off the list. Who fits then moves up. */
    public void takeOff(String link, LocalDateTime original, long goingId, String reason) {
        desk.takeOff(held(link).getId(), original, goingId, reason);
    }

    /** Gives one date a capacity of its own; null for that of the gathering. */
    public void limit(String link, LocalDateTime original, Integer capacity) {
        desk.limit(held(link).getId(), original, capacity);
    }

    /** Writes to all who have a place, to each separately; returns to how many. */
    public int write(String link, LocalDateTime original, String subject, String text) {
        var held = held(link);
        return desk.write(held.getId(), original, held.getAccount().getEmail(), subject, text);
    }

    private Gathering held(String link) {
        return posts.open(link).map(GuestPosts.Opened::held).orElseThrow(AttendanceRefusal::noDate).gathering();
    }
}
