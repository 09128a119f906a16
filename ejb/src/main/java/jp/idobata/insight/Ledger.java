package jp.idobata.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.calendar.TownClock;

/** Asks both schemas by the door that may read both. */
@Dependent
class Ledger {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The rows of a statement, {@link InView#OFFSET} in it filled in; its values in order. */
    List<Object[]> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql.replace(InView.OFFSET, String.valueOf(clock.zone().getRules()
                .getOffset(clock.instant()).getTotalSeconds())));
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row instanceof Object[] cells ? cells : new Object[] {row}).toList();
    }

    static Long number(Object value) {
        return value == null ? null : (Long) ((Number) value).longValue();
    }

    static Integer small(Object value) {
        return value == null ? null : (Integer) ((Number) value).intValue();
    }

    static Double degrees(Object value) {
        return value == null ? null : (Double) ((Number) value).doubleValue();
    }

    static boolean flag(Object value) {
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : time(value).toLocalDate();
    }

    static LocalDateTime time(Object value) {
        return value == null ? null : value instanceof Timestamp stamp ? stamp.toLocalDateTime()
                : value instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) value;
    }
}
