package jp.idobata.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.Account;
import jp.idobata.calendar.TownClock;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;

/** One person's digest at a time, each in a transaction of its own. Knows nothing of who asks, and tells nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DigestDesk {

    private static final int DAYS_AHEAD = 400;
    private static final int DAYS_NEW = 7;
    private static final int MINUTES = 10;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Ahead ahead;

    @Inject
    private SignedLinks links;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Digest> mail;

    /** Takes ten minutes of that day's digests; false if another node has them. */
    public boolean take(LocalDate week, LocalDateTime now) {
        var slot = week + " " + now.toLocalDate() + " " + (now.getHour() * 60 + now.getMinute()) / MINUTES;
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('digest', ?1, utc_timestamp(6))").setParameter(1, slot).executeUpdate() == 1;
    }

    /** Whose digest of that day has not been seen to, by number; the next of them after that number. */
    public List<Long> due(LocalDate week, long after, int most) {
        List<?> numbers = em.createNativeQuery("select a.id from account a where a.id > ?1"
                + " and a.confirmed_at is not null and (exists (select 1 from follow f where f.account_id = a.id)"
                + " or exists (select 1 from saved_search s where s.account_id = a.id))"
                + " and not exists (select 1 from digest_stop s where s.account_id = a.id)"
                + " and not exists (select 1 from digest d where d.account_id = a.id and d.week = ?2)"
                + " order by a.id limit ?3").setParameter(1, after).setParameter(2, week).setParameter(3, most)
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }

    /** Forgets digests from before that day: they were kept so that none goes out twice. */
    public void forget(LocalDate before) {
        em.createNativeQuery("delete from digest where week < ?1").setParameter(1, before).executeUpdate();
    }

    /** Records a person's digest of that day, and has it mailed if there is anything to say. Once, whoever asks. */
    public boolean seeTo(long accountId, LocalDate week) {
        if (!record(accountId, week)) {
            return false;
        }
        var from = clock.now();
        var since = clock.instant().minus(Duration.ofDays(DAYS_NEW));
        var inWeek = ahead.within(accountId, from, DigestWeek.end(week), since, Follows.AHEAD_MOST);
        var later = ahead.published(accountId, from, from.plusDays(DAYS_AHEAD), since, Ahead.NEW_MOST + 1
                + Ahead.WEEK_MOST).stream().filter(line -> !line.startsAt().isBefore(DigestWeek.end(week))).toList();
        if (inWeek.isEmpty() && later.isEmpty()) {
            return false;
        }
        var account = em.find(Account.class, accountId);
        var today = from.toLocalDate();
        var digest = new Digest(account.getEmail(), account.getName(), account.getLanguage(),
                links.sign(Purpose.DIGEST, accountId), today, Pick.of(inWeek, today, Ahead.WEEK_MOST),
                later.stream().limit(Ahead.NEW_MOST).toList(),
                inWeek.size() > Ahead.WEEK_MOST || later.size() > Ahead.NEW_MOST);
        em.createNativeQuery("update digest set gatherings = ?3 where account_id = ?1 and week = ?2")
                .setParameter(1, accountId).setParameter(2, week)
                .setParameter(3, digest.week().size() + digest.fresh().size()).executeUpdate();
        mail.fire(digest);
        return true;
    }

    private boolean record(long accountId, LocalDate week) {
        return em.createNativeQuery("insert ignore into digest (account_id, week, gatherings, seen_to_at)"
                + " values (?1, ?2, 0, ?3)").setParameter(1, accountId).setParameter(2, week)
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate() == 1;
    }
}
