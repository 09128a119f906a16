package jp.idobata.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.idobata.calendar.TownClock;

/** Writes what is kept of areas. */
@Dependent
class AreaBook {

    private static final int TEXT_MOST = 200;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Signer signer;

    @Inject
    private TownClock clock;

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    String caller() {
        return signer.name();
    }

    /** Runs a statement; its values in order. */
    int run(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    /** The rows of a statement; its values in order. */
    List<Object[]> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row instanceof Object[] cells ? cells : new Object[] {row}).toList();
    }

    long lastId() {
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** Keeps that something of an area was changed, if it was. */
    void note(long area, String what, Object was, Object now) {
        if (!Objects.equals(was, now)) {
            run("insert into area_change (area_id, what, was, is_now, changed_by, changed_at) values (?1, ?2, ?3, ?4,"
                    + " ?5, ?6)", area, what, text(was), text(now), caller(), now());
        }
    }

    /** The last change of what is said of an area itself; 0 if there was none. What it holds is none of it. */
    long told(long id) {
        return number(rows("select coalesce(max(id), 0) from area_change where area_id = ?1 and what in ('PARENT',"
                + " 'KIND', 'NAME', 'CODE', 'ANCHOR', 'REVIVED', 'TAKEN_BACK')", id).get(0)[0]);
    }

    /** Asks for telling anew what lies where after a change of an area; it is done in the background. */
    void askRound(long area, LocalDate effective) {
        run("insert into area_round (area_id, asked_at, effective_on) values (?1, ?2, ?3)", area, now(), effective);
    }

    /** The area's row, if it is still there today, held until the end of the transaction. */
    Object[] living(long id) {
        var rows = rows("select id, parent_id, kind, name, code, latitude, longitude from area where id = ?1"
                + " and ends_on is null for update", id);
        if (rows.isEmpty()) {
            throw AreaRefusal.missing();
        }
        return rows.get(0);
    }

    static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    static Double degrees(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }

    static LocalDate day(Object value) {
        return value == null ? null : value instanceof java.sql.Date date ? date.toLocalDate()
                : LocalDate.parse(value.toString());
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        return text.length() <= TEXT_MOST ? text : text.substring(0, TEXT_MOST);
    }
}
