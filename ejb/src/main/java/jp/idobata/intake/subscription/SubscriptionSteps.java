package jp.idobata.intake.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.feed.FeedReply;
import jp.idobata.intake.job.ImportDesk;

/** What is noted while calendars are looked at, each step a short transaction. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SubscriptionSteps {

    /** Longer than an answer may take. */
    private static final int LEASE_SECONDS = 90;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @EJB
    private ImportDesk desk;

    @Inject
    private TownClock clock;

    @Inject
    private Alarm alarm;

    /** Takes a calendar that is due and that no other node is at; null if there is none. */
    public Due claim(String node) {
        var now = now();
        List<?> rows = query("select id, name, address, every_hours, publish, made_by, etag, last_modified, sha256,"
                + " read_on, failures from calendar_subscription s where removed_at is null and not paused and next_at"
                + " <= ?1 and (held_until is null or held_until < utc_timestamp(6)) and not exists (select 1 from"
                + " import_run r where r.subscription_id = s.id and r.state in ('UPLOADED', 'READ', 'CONFIRMED',"
                + " 'UNDOING', 'PUBLISHING')) order by next_at, id limit 1 for update skip locked", now)
                .getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        var due = Due.of((Object[]) rows.get(0), node);
        query("update calendar_subscription set held_by = ?1, held_until = utc_timestamp(6) + interval "
                + LEASE_SECONDS + " second where id = ?2", node, due.id()).executeUpdate();
        return due;
    }

    /** Notes an answer; if it is new, it becomes an import, and only when that is done has it gone well. */
    public void answered(Due due, FeedReply reply) {
        var hash = reply.isSame() ? due.sha256() : Said.mark(reply.bytes());
        var fresh = !reply.isSame() && !(hash.equals(due.sha256()) && due.holdsOn(clock.today()));
        if (query("update calendar_subscription set held_by = null, held_until = null, tried_at = ?1, good_at ="
                + " if(?7, good_at, ?1),"
                + " next_at = ?2, etag = coalesce(?3, if(?4, null, etag)), last_modified = coalesce(?5, if(?4, null,"
                + " last_modified)), sha256 = ?6, read_on = if(?7, ?8, read_on),"
                + " failures = if(?7, failures, 0), failure = if(?7, failure, null)"
                + " where id = ?9 and held_by = ?10 and removed_at is null", now(),
                now().plusHours(due.everyHours()), reply.etag(), !reply.isSame(), reply.lastModified(), hash, fresh,
                Date.valueOf(clock.today()), due.id(), due.heldBy()).executeUpdate() != 1) {
            return;
        }
        var run = fresh ? desk.bring(due.id(), due.name(), due.by(), due.publish(), reply.bytes()) : null;
        visited(due, fresh ? Subscription.Outcome.NEW : Subscription.Outcome.SAME, null, run);
    }

    /** Notes that nothing came, and why; after some failures in a row whoever subscribed is told. */
    public void failed(Due due, String why) {
        var failures = due.failures() + 1;
        if (query("update calendar_subscription set held_by = null, held_until = null, tried_at = ?1, next_at = ?2,"
                + " failures = ?3, failure = ?4 where id = ?5 and held_by = ?6 and removed_at is null", now(),
                now().plus(Patience.after(failures)), failures, why, due.id(), due.heldBy()).executeUpdate() != 1) {
            return;
        }
        visited(due, Subscription.Outcome.FAILED, why, null);
        alarm.failed(due.id(), due.name(), due.by(), failures);
    }

    private void visited(Due due, Subscription.Outcome outcome, String why, Long run) {
        query("insert into subscription_visit (subscription_id, at, outcome, failure, run_id) values (?1, ?2, ?3, ?4,"
                + " ?5)", due.id(), now(), outcome.name(), why, run).executeUpdate();
        // A year of looking once an hour would be nine thousand: of those without an import the latest are enough.
        query("delete from subscription_visit where subscription_id = ?1 and run_id is null and at < ?2", due.id(),
                now().minus(Duration.ofDays(90))).executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
