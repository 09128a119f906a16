package jp.idobata.insight.report;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Asks both schemas by the door that may read both. */
@Dependent
class Rows {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    /** The rows of a statement; its values in order. */
    List<Object[]> of(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row instanceof Object[] cells ? cells : new Object[] {row}).toList();
    }

    /** Carries a change out; how many rows it changed. */
    int change(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** The number that the row added last was given. */
    long added() {
        return number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    static int count(Object value) {
        return (int) number(value);
    }

    static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }
}
