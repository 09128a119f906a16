package jp.idobata.intake.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.job.ImportSettled;
import jp.idobata.intake.job.Stage;

/** A calendar that came and could not be read has failed, and is asked for anew as if it had never come. */
@ApplicationScoped
class Unread {

    /** Why; beside the names of {@link jp.idobata.intake.feed.FeedFailure.Why}. */
    private static final String NOT_READ = "NOT_READ";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Alarm alarm;

    void settled(@Observes ImportSettled event) {
        if (event.stage() != Stage.REFUSED) {
            return;
        }
        List<?> rows = em.createNativeQuery("select name, made_by, failures from calendar_subscription where id = ?1"
                + " and removed_at is null for update").setParameter(1, event.subscription()).getResultList();
        for (var each : rows) {
            var row = (Object[]) each;
            failed(event, (String) row[0], (String) row[1], ((Number) row[2]).intValue() + 1);
        }
    }

    private void failed(ImportSettled event, String name, String by, int failures) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        em.createNativeQuery("update calendar_subscription set etag = null, last_modified = null, sha256 = null,"
                + " read_on = null, failures = ?1, failure = ?2, next_at = ?3 where id = ?4").setParameter(1, failures)
                .setParameter(2, NOT_READ).setParameter(3, now.plus(Patience.after(failures)))
                .setParameter(4, event.subscription()).executeUpdate();
        // To find out why, the latest is enough: a calendar that cannot be read comes again and again.
        em.createNativeQuery("delete from import_file where run_id in (select id from import_run where subscription_id"
                + " = ?1 and id < ?2 and state = 'REFUSED')").setParameter(1, event.subscription())
                .setParameter(2, event.id()).executeUpdate();
        alarm.failed(event.subscription(), name, by, failures);
    }
}
