package jp.idobata.intake.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import jp.idobata.account.Role;

/**
 * Dates of the demo's own gatherings that are over. Whoever posts a series gets the dates to come alone, so nobody
 * could say of a demo that was opened just now how it went last week.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoPast {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** Has a gathering been held before today. */
    public void hold(long gathering, DemoNeighbour neighbour, LocalDate today) {
        for (var day : neighbour.met(today)) {
            em.createNativeQuery("insert ignore into occurrence (gathering_id, original_starts_at, starts_at, ends_at,"
                    + " over_at, all_day, by_rule) values (?1, ?2, ?2, ?3, ?3, false, true)").setParameter(1, gathering)
                    .setParameter(2, day.atTime(neighbour.starts())).setParameter(3, day.atTime(neighbour.ends()))
                    .executeUpdate();
        }
    }
}
