package jp.idobata.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import jp.idobata.calendar.TownClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the digests. Settings: {@code DIGEST_WEEKDAY} (default THURSDAY, so that the weekend can still be planned) and
 * {@code DIGEST_HOUR} (default 17), by the town's clock.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WeeklyDigest {

    private static final System.Logger LOG = System.getLogger(WeeklyDigest.class.getName());
    private static final int BATCH = 100;
    private static final int WEEKS_KEPT = 8;

    @Inject
    @ConfigProperty(name = "DIGEST_WEEKDAY", defaultValue = "THURSDAY")
    private DayOfWeek weekday;

    @Inject
    @ConfigProperty(name = "DIGEST_HOUR", defaultValue = "17")
    private int hour;

    @EJB
    private DigestDesk desk;

    @Inject
    private TownClock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void everyTenMinutes() {
        new DigestWeek(weekday, hour).due(clock.now()).ifPresent(this::send);
    }

    /**
     * Sends what has not been sent of the digest of that day. One node does it in each ten minutes. Returns how many
     * mails are on their way.
     */
    public int send(LocalDate week) {
        return desk.take(week, clock.now()) ? sendNow(week) : 0;
    }

    private int sendNow(LocalDate week) {
        desk.forget(week.minusWeeks(WEEKS_KEPT));
        var sent = 0;
        var after = 0L;
        for (var batch = desk.due(week, after, BATCH); !batch.isEmpty(); batch = desk.due(week, after, BATCH)) {
            for (var person : batch) {
                sent += sendTo(person, week) ? 1 : 0;
                after = person;
            }
        }
        return sent;
    }

    /** What goes wrong with one person's must not keep the others' back. */
    private boolean sendTo(long person, LocalDate week) {
        try {
            return desk.seeTo(person, week);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A digest could not be written: {0}", e.toString());
            return false;
        }
    }
}
