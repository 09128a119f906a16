package jp.idobata.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * 送るメール: which kinds of mail there are, how many of each went out, and which the municipality does without. Only those
 * that nobody waits for can be stopped; a link that was asked for, or a cancelled date, always goes out.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class MailBook {

    /** Kinds that can be stopped. */
    public static final Set<String> STOPPABLE = Set.of("digest", "goingTomorrow", "still", "held", "comersFirst",
            "comersFull", "sprouted");

    /** Over how many days mails are counted. */
    public static final int DAYS = 30;

    private static final String BLANK = "○○";
    private static final int VALUES_MOST = 12;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /**
     * A kind of mail.
     *
     * @param what its name in the program
     * @param sent how many went out in the last {@value MailBook#DAYS} days
     * @param kept how many were kept as files instead, because there was no mail server or it did not take them
     * @param stopped whether none goes out
     */
    public record Kind(String what, int sent, int kept, boolean stopped) {

        /** Whether it can be stopped. */
        public boolean isStoppable() {
            return STOPPABLE.contains(what);
        }
    }

    /** All kinds, by name. Two statements. */
    public List<Kind> kinds() {
        var counts = new HashMap<String, Integer>();
        for (var row : rows("select what, outcome, sum(mails) from mail_day where day > ?1 group by what, outcome",
                clock.today().minusDays(DAYS))) {
            counts.put(row[0] + " " + row[1], ((Number) row[2]).intValue());
        }
        var stopped = stopped();
        return Collections.list(ResourceBundle.getBundle("jp.idobata.notification.Notices", Locale.ROOT).getKeys())
                .stream().filter(key -> key.endsWith(".text")).map(key -> key.replaceFirst("\\.text$", "")).sorted()
                .map(what -> new Kind(what, counts.getOrDefault(what + " SENT", 0),
                        counts.getOrDefault(what + " KEPT", 0), stopped.getOrDefault(what, false))).toList();
    }

    /** What a mail of that kind says, with circles where names and dates will stand. */
    public Notice sample(String siteName, String siteUrl, String what, String language) {
        return Notice.of(new Notice.Site(siteName, siteUrl), language, what,
                Collections.nCopies(VALUES_MOST, BLANK).toArray());
    }

    /** Has a kind of mail not go out any more, or go out again. A kind that cannot be stopped is left alone. */
    public void stop(String what, boolean stop) {
        if (STOPPABLE.contains(what)) {
            em.createNativeQuery("insert into mail_rule (what, stopped, set_by, set_at) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, what).setParameter(2, stop)
                    .setParameter(3, session.getCallerPrincipal().getName())
                    .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
        }
    }

    /** Whether mail of that kind goes out. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isWanted(String what) {
        return !STOPPABLE.contains(what) || !stopped().getOrDefault(what, false);
    }

    /** Counts a mail. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void count(String what, boolean sent) {
        em.createNativeQuery("insert into mail_day (day, what, outcome, mails) values (?1, ?2, ?3, 1)"
                + " on duplicate key update mails = mails + 1").setParameter(1, clock.today()).setParameter(2, what)
                .setParameter(3, sent ? "SENT" : "KEPT").executeUpdate();
    }

    private Map<String, Boolean> stopped() {
        var rules = new HashMap<String, Boolean>();
        for (var row : rows("select r.what, r.stopped from mail_rule r where ?1 is not null and r.id ="
                + " (select max(o.id) from mail_rule o where o.what = r.what)", 1)) {
            rules.put((String) row[0], row[1] instanceof Boolean flag ? flag : ((Number) row[1]).intValue() != 0);
        }
        return rules;
    }

    private List<Object[]> rows(String sql, Object parameter) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, parameter).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
