package jp.idobata.insight.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;

/** What is kept for how long behind the wall, in the database; what is due is asked for here and nowhere else. */
@Dependent
class KeepingBook {

    private static final int NIGHTS_MOST = 100;
    private static final String NIGHT = "select k.night, k.kind, k.deleted, k.amount, k.unit from keeping_night k ";

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /**
     * What was set.
     *
     * @param span null: for good
     * @param address of who has set it; null if it is as the program has it
     */
    record Setting(Span span, String address, String name, Instant at) {
    }

    /**
     * How many are due.
     *
     * @param oldest null if none is
     */
    record Count(int due, LocalDate oldest) {
    }

    /** The rule of a kind. */
    Setting setting(Matter matter) {
        List<?> rows = em.createNativeQuery("select r.amount, r.unit, r.set_by, coalesce(a.name, r.set_by), r.set_at"
                + " from keeping_rule r left join town.account a on a.email = r.set_by where r.kind = ?1"
                + " order by r.id desc limit 1").setParameter(1, matter.name()).getResultList();
        if (rows.isEmpty()) {
            return new Setting(matter.usual(), null, null, null);
        }
        var row = (Object[]) rows.get(0);
        return new Setting(span(row[0], row[1]), (String) row[2], (String) row[3], moment(row[4]).toInstant(
                ZoneOffset.UTC));
    }

    void set(Matter matter, Span span, String by) {
        em.createNativeQuery("insert into keeping_rule (kind, amount, unit, set_by, set_at) values (?1, ?2, ?3, ?4,"
                + " ?5)").setParameter(1, matter.name()).setParameter(2, span == null ? null : span.amount())
                .setParameter(3, span == null ? null : span.unit().name()).setParameter(4, by)
                .setParameter(5, now()).executeUpdate();
    }

    /** How many are due by a span; none if it is kept for good. */
    Count count(Matter matter, Span span) {
        if (span == null) {
            return new Count(0, null);
        }
        var row = (Object[]) bound(matter.countSql(), span).getSingleResult();
        return new Count(((Number) row[0]).intValue(), row[1] == null ? null : day(moment(row[1])));
    }

    /** The first that are due by a span. */
    List<Due> first(Matter matter, Span span, int most) {
        return span == null ? List.of() : rows(matter, span, most).stream().map(row -> new Due(day(moment(row[1])),
                (String) row[2])).toList();
    }

    /** Deletes the first that are due, and writes it down. Returns how many. */
    int delete(Matter matter, Setting rule, int most) {
        var rows = rows(matter, rule.span(), most);
        if (!rows.isEmpty()) {
            var keys = rows.stream().map(row -> row[0].toString()).collect(Collectors.joining(", "));
            matter.deletionSql(keys).forEach(sql -> bound(sql, rule.span()).executeUpdate());
            note(matter, rule, rows.size(), day(moment(rows.get(0)[1])));
        }
        return rows.size();
    }

    private void note(Matter matter, Setting rule, int deleted, LocalDate oldest) {
        em.createNativeQuery("insert into keeping_night (night, kind, deleted, oldest_on, amount, unit, emptied_by,"
                + " emptied_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on duplicate key update deleted = deleted +"
                + " values(deleted), oldest_on = least(oldest_on, values(oldest_on)), emptied_at = values(emptied_at)")
                .setParameter(1, clock.today()).setParameter(2, matter.name()).setParameter(3, deleted)
                .setParameter(4, oldest).setParameter(5, rule.span().amount())
                .setParameter(6, rule.span().unit().name())
                .setParameter(7, rule.address() == null ? "idobata" : rule.address()).setParameter(8, now())
                .executeUpdate();
    }

    /** What the last nights have deleted, the latest first. */
    List<Gone> nights() {
        return gone(NIGHT + "order by k.night desc, k.id desc limit " + NIGHTS_MOST);
    }

    /** Of each kind what went last. */
    List<Gone> last() {
        return gone(NIGHT + "where k.id in (select max(l.id) from keeping_night l group by l.kind)");
    }

    /** Takes a slot of a night; false if another node has it. Slots of nights long gone are of no use. */
    boolean take(String slot) {
        em.createNativeQuery("delete from job_run where job = 'keeping' and started_at < utc_timestamp(6)"
                + " - interval 30 day").executeUpdate();
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at) values ('keeping', ?1,"
                + " utc_timestamp(6))").setParameter(1, slot).executeUpdate() == 1;
    }

    private List<Gone> gone(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Gone(row[0] instanceof Date date
                ? date.toLocalDate() : (LocalDate) row[0], Matter.valueOf((String) row[1]),
                ((Number) row[2]).intValue(), span(row[3], row[4]))).toList();
    }

    private List<Object[]> rows(Matter matter, Span span, int most) {
        List<?> rows = bound(matter.firstSql(most), span).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** A value that a statement does not ask for must not be given to it. */
    private Query bound(String sql, Span span) {
        var query = em.createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, span.before(clock.today(), clock.zone()));
        }
        if (sql.contains("?2")) {
            query.setParameter(2, clock.zone().getRules().getOffset(clock.instant()).getTotalSeconds());
        }
        return query;
    }

    private LocalDate day(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.zone()).toLocalDate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Span span(Object amount, Object unit) {
        return amount == null ? null : new Span(((Number) amount).intValue(), Span.Unit.valueOf((String) unit));
    }

    private static LocalDateTime moment(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }
}
