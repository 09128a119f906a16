package jp.idobata.moderation.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;

/** Reads and writes the lists of the desk. A line is never changed: it ends, and another one begins. */
@Dependent
class Ledger {

    static final int LINES_MOST = 500;
    private static final int REASON_MOST = 500;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /** Lines of a statement that gives id, kind, what, reason, by, since, until. */
    List<Rule> read(String sql, Object... values) {
        return read(LINES_MOST, sql, values);
    }

    /** The first of such lines. */
    Optional<Rule> first(String sql, Object... values) {
        return read(1, sql, values).stream().findFirst();
    }

    private List<Rule> read(int most, String sql, Object... values) {
        List<?> rows = query(sql, values).setMaxResults(most).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Rule(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                ((Timestamp) row[5]).toLocalDateTime().toInstant(ZoneOffset.UTC),
                row[6] == null ? null : ((Date) row[6]).toLocalDate())).toList();
    }

    /**
     * One page of such lines, the last entered first.
     *
     * @param words part of what it is, or why, or of the name of who entered it; empty for all
     */
    RulePage page(String words, int page, String sql, Object... values) {
        var like = values.length + 1;
        var of = "with x (id, kind, what, reason, person, since, until_on) as (" + sql + ") select {} from x where"
                + " concat_ws(' ', what, reason, person) like ?" + like;
        var all = Arrays.copyOf(values, like);
        all[values.length] = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var total = ((Number) query(of.replace("{}", "count(*)"), all).getSingleResult()).intValue();
        var bounded = Math.max(1, Math.min(page, (total + RulePage.SIZE - 1) / RulePage.SIZE));
        return new RulePage(read(RulePage.SIZE, of.replace("{}", "*") + " order by id desc limit " + RulePage.SIZE
                + " offset " + (bounded - 1) * RulePage.SIZE, all), total, bounded);
    }

    boolean isAny(String sql, Object... values) {
        return !query(sql, values).setMaxResults(1).getResultList().isEmpty();
    }

    int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    void end(String table, long id) {
        change("update " + table + " set ended_by = ?2, ended_at = ?3 where id = ?1 and ended_at is null", id, me(),
                now());
    }

    String me() {
        return accounts.callerName();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    LocalDate today() {
        return clock.today();
    }

    /** What was typed, without the space around it. */
    static String required(String text, int most) {
        if (text == null || text.isBlank()) {
            throw RuleRefusal.incomplete();
        }
        if (text.strip().length() > most) {
            throw RuleRefusal.tooLong(most);
        }
        return text.strip();
    }

    static String reason(String text) {
        return required(text, REASON_MOST);
    }
}
