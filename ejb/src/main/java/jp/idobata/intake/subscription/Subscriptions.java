package jp.idobata.intake.subscription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The calendars that are looked at, when that was, and what is no longer in them. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Subscriptions {

    /** Rows of a page. */
    public static final int PAGE = 30;
    /** Most things that wait for a decision, of one calendar, at a time. */
    public static final int WAITING_MOST = 200;

    private static final String ALL = "select s.id, s.name, s.address, s.every_hours, s.publish, s.made_by, s.made_at,"
            + " s.paused, s.next_at, s.tried_at, s.good_at, s.failures, s.failure, (select count(*) from"
            + " subscription_thing t where t.subscription_id = s.id and " + waits("%1$s") + ") from"
            + " calendar_subscription s where s.removed_at is null";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** What is told no more waits as long as it has a date to come; what is told again, however long. */
    private static String waits(String now) {
        return "(t.state = 'BACK' or t.state = 'GONE' and exists (select 1 from imported_thing j join occurrence d on"
                + " d.gathering_id = j.thing_id where j.kind = 'GATHERINGS' and j.source_key = t.source_key and"
                + " d.starts_at > " + now + "))";
    }

    /** All, those that need somebody first. */
    public List<Subscription> all() {
        return rows(ALL.formatted("?1") + " order by s.failures > 0 desc, s.name, s.id limit " + SubscriptionDesk.MOST,
                clock.now()).stream().map(Subscriptions::subscription).toList();
    }

    /** The one of that number; empty if there is none any more. */
    public Optional<Subscription> find(long id) {
        return rows(ALL.formatted("?2") + " and s.id = ?1", id, clock.now()).stream().findFirst()
                .map(Subscriptions::subscription);
    }

    private static Subscription subscription(Object[] row) {
        return new Subscription(number(row[0]), (String) row[1], (String) row[2], (int) number(row[3]),
                Due.truth(row[4]), (String) row[5], moment(row[6]), Due.truth(row[7]), moment(row[8]), moment(row[9]),
                moment(row[10]), (int) number(row[11]), (String) row[12], (int) number(row[13]));
    }

    /** When it was looked at, the latest first. */
    public List<Subscription.Visit> visits(long id, int page) {
        return rows("select at, outcome, failure, run_id from subscription_visit where subscription_id = ?1"
                + " order by id desc limit " + PAGE + " offset " + PAGE * (page - 1), id).stream()
                .map(row -> new Subscription.Visit(moment(row[0]), Subscription.Outcome.valueOf((String) row[1]),
                        (String) row[2], row[3] == null ? null : (Long) number(row[3]))).toList();
    }

    /** How many times it was looked at. */
    public int visits(long id) {
        return (int) number(rows("select count(*), 1 from subscription_visit where subscription_id = ?1", id)
                .get(0)[0]);
    }

    /** What is no longer in it, or is there again, and waits for a decision; the next to be first. */
    public List<Gone> waiting(long id) {
        return rows("select t.source_key, g.id, g.title, min(o.starts_at) as ahead, p.gathering_id is not null,"
                + " t.state, t.since from subscription_thing t join imported_thing i on i.kind = 'GATHERINGS' and"
                + " i.source_key = t.source_key join gathering g on g.id = i.thing_id left join publication p on"
                + " p.gathering_id = g.id left join occurrence o on o.gathering_id = g.id and o.starts_at > ?2"
                + " where t.subscription_id = ?1 and " + waits("?2") + " group by t.source_key, g.id order"
                + " by min(o.starts_at) is null, min(o.starts_at), g.id limit " + WAITING_MOST, id, clock.now())
                .stream().map(row -> new Gone((String) row[0], number(row[1]), (String) row[2], row[3] == null ? null
                        : ((Timestamp) row[3]).toLocalDateTime(), Due.truth(row[4]),
                        Gone.State.valueOf((String) row[5]), moment(row[6]))).toList();
    }

    private List<Object[]> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        var rows = new ArrayList<Object[]>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static Instant moment(Object at) {
        return at == null ? null : at instanceof LocalDateTime time ? time.toInstant(ZoneOffset.UTC)
                : ((Timestamp) at).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
