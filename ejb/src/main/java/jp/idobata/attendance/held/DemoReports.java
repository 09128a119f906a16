package jp.idobata.attendance.held;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import jp.idobata.DemoOpened;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;

/**
 * Tells in a demo town how the dates of those gatherings went that were made up for it. Of what comes from the town's
 * own lists nothing is told: nobody knows how many came.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoReports {

    private static final int MOST = 400;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private HeldBook book;

    @EJB
    private Accounts accounts;

    /** Tells it, unless something was ever told. */
    public void furnish(@Observes DemoOpened opened) {
        if (em.createNativeQuery("select 1 from held_report limit 1").getResultList().isEmpty()) {
            DemoReport.all().forEach(this::tell);
        }
    }

    private void tell(DemoReport sample) {
        var dates = new ArrayList<>(book.dates("g.source_key = ?3", sample.of(), HeldReports.DAYS, MOST));
        Collections.reverse(dates);
        for (var i = 0; i < dates.size(); i++) {
            var report = sample.on(i, dates.size());
            if (report != null) {
                book.write(dates.get(i), report.checked(), accounts.callerName());
            }
        }
    }
}
