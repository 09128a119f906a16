package jp.idobata.retention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.idobata.account.Role;

/** Where administrators say how long things are kept, and see what goes. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class Retention {

    private static final int NIGHTS_MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private RuleBook book;

    /** Every kind with its days, and how many would go tonight. */
    public List<KeptRule> rules() {
        return Arrays.stream(Kept.values()).map(book::rule).toList();
    }

    /**
     * How many would go if so many days held, without setting them.
     *
     * @throws RetentionRefusal if that many cannot be set
     */
    public int count(Kept kind, int days) {
        requireDays(days);
        return book.count(kind, days);
    }

    /** The first that would go if so many days held, the oldest first. */
    public List<Due> preview(Kept kind, int days, int most) {
        requireDays(days);
        return book.first(kind, days, most);
    }

    /**
     * Sets how many days a kind is kept.
     *
     * @param days 1 to {@value Kept#DAYS_MOST}; null for good
     * @throws RetentionRefusal if it is another number
     */
    public void set(Kept kind, Integer days) {
        if (days != null) {
            requireDays(days);
        }
        book.set(kind, days, session.getCallerPrincipal().getName());
    }

    /** What was deleted of late, the last night first. */
    public List<Night> nights() {
        List<?> rows = em.createNativeQuery("select night, kind, deleted from retention_night where deleted > 0"
                + " order by night desc, kind limit " + NIGHTS_MOST).getResultList();
        return rows.stream().map(row -> night((Object[]) row)).toList();
    }

    private static Night night(Object[] row) {
        var night = row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0];
        return new Night(night, Kept.valueOf((String) row[1]), ((Number) row[2]).intValue());
    }

    private static void requireDays(int days) {
        if (days < 1 || days > Kept.DAYS_MOST) {
            throw RetentionRefusal.badDays(Kept.DAYS_MOST);
        }
    }
}
