package jp.idobata.attendance.held;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.ProposalRules;

/**
 * Asks in the morning how yesterday's dates went, from eight by the town's clock; made good until noon, and of the two
 * days before, too, if no node ran then. The first node to take the day's slot in {@code job_run} does the work; what
 * was asked about once is not asked about again.
 */
@Singleton
@PermitAll
public class HeldRound {

    /** Times that a gathering's people are asked without an answer, before the town stops asking them. */
    public static final int UNANSWERED_MOST = 5;

    private static final int FROM_HOUR = 8;
    private static final int UNTIL_HOUR = 12;
    private static final int DAYS_BACK = 3;
    private static final int BATCH = 500;

    /** A date that ends at midnight is of the day before. */
    private static final String DUE = """
            select o.id from occurrence o join gathering g on g.id = o.gathering_id
              join publication p on p.gathering_id = g.id left join cancellation c on c.occurrence_id = o.id
            where o.starts_at > ?3 and o.over_at > ?1 and o.over_at <= ?2 and c.occurrence_id is null
              and (g.account_id is not null or exists (select 1 from membership m where m.group_id = g.group_id))
              and not exists (select 1 from held_asking q where q.occurrence_id = o.id)
              and not exists (select 1 from held_report r where r.occurrence_id = o.id)
              and (select count(*) from held_asking q join occurrence x on x.id = q.occurrence_id
                where x.gathering_id = g.id and q.asked_at > coalesce((select max(r.reported_at) from held_report r
                  join occurrence y on y.id = r.occurrence_id where y.gathering_id = g.id), '2000-01-01')) < ?4
            order by o.starts_at, o.id limit\s""" + BATCH;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private HeldBook book;

    @Inject
    private Reporters reporters;

    @Inject
    private TownClock clock;

    @Inject
    private Event<HeldAsked> mail;

    @EJB
    private HeldRound self;

    private record Letter(Reporters.Person to, List<HeldDate> dates) {
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyTenMinutes() {
        var hour = clock.now().getHour();
        if (hour >= FROM_HOUR && hour < UNTIL_HOUR) {
            ask();
        }
    }

    /** Asks, once a day for all nodes together. Returns about how many dates. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int ask() {
        return self.take(clock.today().toString()) ? self.askAll() : 0;
    }

    /** Takes the slot of a day; false if another node has it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String day) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at)"
                + " values ('held', ?1, utc_timestamp(6))").setParameter(1, day).executeUpdate() == 1;
    }

    /** Asks everybody in one transaction, one mail a person; so a mail never goes out for what is asked again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int askAll() {
        var letters = new LinkedHashMap<String, Letter>();
        var due = due();
        for (var id : due) {
            em.createNativeQuery("insert into held_asking (occurrence_id, asked_at) values (?1, ?2)")
                    .setParameter(1, id).setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .executeUpdate();
            book.find(id).ifPresent(date -> reporters.people(id).forEach(person -> letters.computeIfAbsent(
                    person.email(), email -> new Letter(person, new ArrayList<>())).dates.add(date)));
        }
        letters.values().forEach(letter -> mail.fire(new HeldAsked(letter.to.email(), letter.to.language(),
                List.copyOf(letter.dates))));
        return due.size();
    }

    private List<Long> due() {
        var midnight = clock.today().atStartOfDay();
        List<?> ids = em.createNativeQuery(DUE).setParameter(1, midnight.minusDays(DAYS_BACK))
                .setParameter(2, midnight).setParameter(3, midnight.minusDays(DAYS_BACK
                        + ProposalRules.DAYS_LONG_MOST)).setParameter(4, UNANSWERED_MOST).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
