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

    private static final String STATE = "subscription_thing.state";

    /** What was decided on and is told all the same as it was the last time is not told again. */
    private static final String DECIDED = STATE + " in ('CANCELLED', 'HIDDEN') and subscription_thing.run_id >= ?4";

    private static final String SOMEBODY_ELSE = "exists (select 1 from subscription_thing x join calendar_subscription"
            + " s on s.id = x.subscription_id where x.source_key = t.source_key and x.subscription_id <>"
            + " t.subscription_id and s.removed_at is null and x.state in ('THERE', 'BACK'))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    void settled(@Observes ImportSettled event) {
        if (event.stage() != Stage.DONE) {
            return;
        }
        var later = number("select count(*) from import_run where subscription_id = ?1 and id > ?2",
                event.subscription(), event.id());
        if (later > 0) {
            // What an earlier import kept out of sight is shown now: what is told has long been noted.
            return;
        }
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        query("update calendar_subscription set good_at = ?1, failures = 0, failure = null where id = ?2", now,
                event.subscription()).executeUpdate();
        var told = number("select count(*) from import_record where run_id = ?1", event.id());
        var before = number("select coalesce((select recorded from import_run where subscription_id = ?1 and id < ?2"
                + " and state <> 'REFUSED' order by id desc limit 1), 0)", event.subscription(), event.id());
        note(event, now);
        if (told > 0) {
            rest(event);
        }
        // Of a calendar that is larger than what is read of one, nobody can tell what is gone and what is only far.
        var beyond = number("select count(*) from import_problem where run_id = ?1 and reason = 'EVENT_BEYOND'",
                event.id());
        if (told > 0 && beyond == 0) {
            propose(event, told < before, now);
        }
        query("delete from import_file where run_id = ?1 and not exists (select 1 from import_record r where r.run_id"
                + " = ?1 and (r.action in ('ADD', 'UPDATE') or r.changed is not null or r.state = 'FAILED'))",
                event.id()).executeUpdate();
    }

    /** What is told. The columns are set one after the other, so the state comes before what it depends on. */
    private void note(ImportSettled event, LocalDateTime now) {
        var last = number("select coalesce(max(id), 0) from import_run where subscription_id = ?1 and id < ?2 and state"
                + " <> 'REFUSED'", event.subscription(), event.id());
        query("insert into subscription_thing (subscription_id, source_key, run_id, state, since) select ?1,"
                + " r.source_key, r.run_id, 'THERE', ?2 from import_record r where r.run_id = ?3 on duplicate key"
                + " update since = if(" + STATE + " in ('THERE', 'BACK') or " + DECIDED + ", subscription_thing.since,"
                + " values(since)), state = case when " + DECIDED + " then " + STATE + " when " + STATE
                + " in ('CANCELLED', 'HIDDEN', 'BACK') then 'BACK' else 'THERE' end, run_id = values(run_id)",
                event.subscription(), now, event.id(), last).executeUpdate();
    }

    /** What came back, is told no more, and has nothing left that the public could come to, is as it was decided. */
    private void rest(ImportSettled event) {
        var things = " from imported_thing i left join publication p on p.gathering_id = i.thing_id where i.kind ="
                + " 'GATHERINGS' and i.source_key = subscription_thing.source_key";
        query("update subscription_thing set state = if(exists (select 1" + things + " and p.gathering_id is not null),"
                + " 'CANCELLED', 'HIDDEN') where subscription_id = ?1 and state = 'BACK' and run_id <> ?2 and not"
                + " exists (select 1 from imported_thing i join publication p on p.gathering_id = i.thing_id join"
                + " occurrence o on o.gathering_id = i.thing_id left join cancellation c on c.occurrence_id = o.id"
                + " where i.kind = 'GATHERINGS' and i.source_key = subscription_thing.source_key and o.starts_at > ?3"
                + " and c.occurrence_id is null)", event.subscription(), event.id(), clock.now()).executeUpdate();
    }

    private void propose(ImportSettled event, boolean shorter, LocalDateTime now) {
        // Materialised: the table that is changed cannot be asked in the same breath.
        query("update subscription_thing set state = 'GONE', since = ?1 where subscription_id = ?2 and state in"
                + " ('THERE', 'BACK') and run_id <> ?3 and source_key in (select k from (select t.source_key as k"
                + THINGS + " join publication p on p.gathering_id = i.thing_id left join cancellation c"
                + " on c.occurrence_id = o.id where t.subscription_id = ?2 and t.run_id <> ?3 and o.starts_at > ?4"
                + " and c.occurrence_id is null and not " + SOMEBODY_ELSE + " group by t.source_key having ?5 or"
                + " min(o.starts_at) <= (select max(o.starts_at)" + THINGS + " where t.subscription_id = ?2 and"
                + " t.run_id = ?3)) as gone)", now, event.subscription(), event.id(), clock.now(), shorter)
                .executeUpdate();
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
