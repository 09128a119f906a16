package jp.idobata.intake.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.job.ImportSettled;
import jp.idobata.intake.job.Stage;

/** Notes what a calendar tells of, and what it tells of no more, in the transaction that ends its import. */
@ApplicationScoped
class Vanishing {

    /** Numbers of gatherings of the calendar. */
    private static final String THINGS = " from subscription_thing t join imported_thing i on i.kind = 'GATHERINGS'"
            + " and i.source_key = t.source_key join occurrence o on o.gathering_id = i.thing_id";

    private static final String THERE = "subscription_thing.state in ('THERE', 'BACK')";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    void settled(@Observes ImportSettled event) {
        if (event.stage() != Stage.DONE) {
            return;
        }
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var told = number("select count(*) from import_record where run_id = ?1", event.id());
        var before = number("select coalesce((select recorded from import_run where subscription_id = ?1 and id < ?2"
                + " order by id desc limit 1), 0)", event.subscription(), event.id());
        query("insert into subscription_thing (subscription_id, source_key, run_id, state, since) select ?1,"
                + " r.source_key, r.run_id, 'THERE', ?2 from import_record r where r.run_id = ?3 on duplicate key"
                + " update since = if(" + THERE + ", subscription_thing.since, values(since)), run_id = values(run_id),"
                + " state = if(subscription_thing.state in ('CANCELLED', 'HIDDEN', 'BACK'), 'BACK', 'THERE')",
                event.subscription(), now, event.id()).executeUpdate();
        if (told > 0) {
            propose(event, told < before, now);
        }
    }

    private void propose(ImportSettled event, boolean shorter, LocalDateTime now) {
        // Materialised: the table that is changed cannot be asked in the same breath.
        query("update subscription_thing set state = 'GONE', since = ?1 where subscription_id = ?2 and state in"
                + " ('THERE', 'BACK') and run_id <> ?3 and source_key in (select k from (select t.source_key as k"
                + THINGS + " join publication p on p.gathering_id = i.thing_id left join cancellation c"
                + " on c.occurrence_id = o.id where t.subscription_id = ?2 and t.run_id <> ?3 and o.starts_at > ?4"
                + " and c.occurrence_id is null group by t.source_key having ?5 or min(o.starts_at) <= (select"
                + " max(o.starts_at)" + THINGS + " where t.subscription_id = ?2 and t.run_id = ?3)) as gone)", now,
                event.subscription(), event.id(), clock.now(), shorter).executeUpdate();
    }

    private int number(String sql, Object... values) {
        return ((Number) query(sql, values).getSingleResult()).intValue();
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
