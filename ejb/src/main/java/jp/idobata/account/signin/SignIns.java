package jp.idobata.account.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.account.signin.SignInTry.Outcome;
import jp.idobata.calendar.TownClock;

/** The record of who signed in. Open to visitors: trying to is what they do. */
@Stateless
@PermitAll
public class SignIns {

    private static final String FOUND = " from sign_in s join account a on a.id = s.account_id"
            + " where (?1 = '' or a.email like concat('%', ?1, '%') or a.name like concat('%', ?1, '%'))"
            + " and (?2 = 0 or s.outcome = 'REFUSED') and (?3 = 0 or exists (select 1 from account_role r"
            + " where r.account_id = a.id and r.role <> 'resident'))";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /**
     * Writes down that somebody tried. In the background, so that how long the answer takes does not tell whether the
     * address has an account.
     *
     * @param origin network address, at most 45 characters
     */
    @Asynchronous
    public void note(String email, Outcome outcome, String origin) {
        em.createNativeQuery("insert into sign_in (account_id, outcome, origin, tried_at)"
                + " select a.id, ?1, left(?2, 45), ?3 from account a where a.email = ?4")
                .setParameter(1, outcome.name())
                .setParameter(2, origin).setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(4, Accounts.spelling(email)).executeUpdate();
    }

    /** The tries that match, the latest first. */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public List<SignInTry> list(Question question, int first, int most) {
        List<?> rows = prepared("select s.tried_at, a.email, a.name, s.outcome, s.origin" + FOUND
                + " order by s.tried_at desc, s.id desc", question).setFirstResult(first).setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    /** How many match. */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public int count(Question question) {
        return ((Number) prepared("select count(*)" + FOUND, question).getSingleResult()).intValue();
    }

    /**
     * Which tries are asked for.
     *
     * @param words part of an address or name; empty for all
     * @param refused only those that failed
     * @param staff only those of people with a role at the desk
     */
    public record Question(String words, boolean refused, boolean staff) {
    }

    private Query prepared(String sql, Question question) {
        var literal = question.words().replaceAll("([\\\\%_])", "\\\\$1");
        return em.createNativeQuery(sql).setParameter(1, literal).setParameter(2, question.refused() ? 1 : 0)
                .setParameter(3, question.staff() ? 1 : 0);
    }

    private static SignInTry read(Object[] row) {
        var at = row[0] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[0];
        return new SignInTry(at.toInstant(ZoneOffset.UTC), (String) row[1], (String) row[2],
                Outcome.valueOf((String) row[3]), (String) row[4]);
    }
}
