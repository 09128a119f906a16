package jp.idobata.moderation.rule;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** How the desk works; kept in the town's database, every setting a row. Administrators change it. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class DeskRules {

    /** Of what goes straight through, so many of a hundred are looked at afterwards unless said otherwise. */
    static final int USUAL_SAMPLE = 10;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /**
     * The settings that count.
     *
     * @param fourEyes whether two curators have to agree before anything new is public
     * @param samplePercent how many of a hundred that go straight through are looked at afterwards
     */
    public record Set(boolean fourEyes, int samplePercent) {
    }

    /** Whether two curators have to agree. */
    public boolean isFourEyes() {
        return current().fourEyes();
    }

    /** The settings that count. */
    public Set current() {
        List<?> rows = em.createNativeQuery("select four_eyes, sample_percent from desk_rules order by id desc limit 1")
                .getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(row -> new Set(truth(row[0]),
                ((Number) row[1]).intValue())).orElse(new Set(false, USUAL_SAMPLE));
    }

    /**
     * The same, as it was typed.
     *
     * @throws RuleRefusal if no share is said: none at all is said as 0
     */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public void change(boolean fourEyes, Integer samplePercent) {
        if (samplePercent == null) {
            throw RuleRefusal.noShare();
        }
        change(new Set(fourEyes, samplePercent));
    }

    /** Settings from now on; a share beyond 0 to 100 is taken for the nearest. */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public void change(Set rules) {
        em.createNativeQuery("insert into desk_rules (four_eyes, sample_percent, set_by, set_at)"
                + " values (?1, ?2, ?3, ?4)").setParameter(1, rules.fourEyes())
                .setParameter(2, Math.max(0, Math.min(100, rules.samplePercent())))
                .setParameter(3, session.getCallerPrincipal().getName())
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }
}
