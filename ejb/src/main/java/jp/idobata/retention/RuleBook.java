package jp.idobata.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;

/** What is kept for how long, in the database; what is due is asked for here and nowhere else. */
@Dependent
class RuleBook {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    KeptRule rule(Kept kind) {
        List<?> rows = em.createNativeQuery("select days, set_by, set_at from retention_rule where kind = ?1"
                + " order by id desc limit 1").setParameter(1, kind.name()).getResultList();
        var row = rows.isEmpty() ? null : (Object[]) rows.get(0);
        var days = row == null ? (Integer) kind.usualDays() : number(row[0]);
        return new KeptRule(kind, days, days == null ? 0 : count(kind, days), row == null ? null : (String) row[1],
                row == null ? null : moment(row[2]));
    }

    void set(Kept kind, Integer days, String by) {
        em.createNativeQuery("insert into retention_rule (kind, days, set_by, set_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, kind.name()).setParameter(2, days).setParameter(3, by)
                .setParameter(4, utc(clock.instant())).executeUpdate();
    }

    int count(Kept kind, int days) {
        return ((Number) em.createNativeQuery(kind.countSql()).setParameter(1, before(days)).getSingleResult())
                .intValue();
    }

    List<Due> first(Kept kind, int days, int most) {
        return rows(kind, days, most).stream().map(row -> new Due(moment(row[1]), (String) row[2])).toList();
    }

    /** Deletes the first that are due. Returns how many. */
    int delete(Kept kind, int days, int most) {
        var keys = rows(kind, days, most).stream().map(row -> row[0].toString()).collect(Collectors.joining(", "));
        if (!keys.isEmpty()) {
            em.createNativeQuery(kind.deletionSql(keys)).executeUpdate();
        }
        return keys.isEmpty() ? 0 : keys.split(",").length;
    }

    void note(Kept kind, int deleted) {
        em.createNativeQuery("insert into retention_night (kind, night, deleted) values (?1, ?2, ?3)"
                + " on duplicate key update deleted = deleted + values(deleted)").setParameter(1, kind.name())
                .setParameter(2, clock.today()).setParameter(3, deleted).executeUpdate();
    }

    private List<Object[]> rows(Kept kind, int days, int most) {
        List<?> rows = em.createNativeQuery(kind.firstSql(most)).setParameter(1, before(days)).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Days end at midnight by the town's clock. */
    private LocalDateTime before(int days) {
        return utc(clock.today().minusDays(days).atStartOfDay(clock.zone()).toInstant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Integer number(Object value) {
        return value == null ? null : (Integer) ((Number) value).intValue();
    }

    private static Instant moment(Object value) {
        var local = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local.toInstant(ZoneOffset.UTC);
    }
}
