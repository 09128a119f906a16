package jp.idobata.intake.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.account.Role;

/**
 * Tells whoever subscribed to a calendar that it fails; if they are at the desk no more, all who look after calendars.
 */
@Dependent
class Alarm {

    private static final String ACTIVE = "select distinct a.email, a.language from account a join account_role r"
            + " on r.account_id = a.id where r.role in ('" + Role.CURATOR_NAME + "', '" + Role.ADMINISTRATOR_NAME
            + "') and a.confirmed_at is not null and a.locked_at is null";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Event<SubscriptionFails> fails;

    /**
     * Tells it once of several failures in a row.
     *
     * @param failures how many there are by now
     */
    void failed(long id, String name, String by, int failures) {
        if (failures == Patience.TOLD_AT) {
            // Where nobody else is at the desk, whoever subscribed is better than nobody.
            Stream.of(ACTIVE + " and a.email = ?1", ACTIVE + " and ?1 is not null",
                    "select a.email, a.language from account a where a.email = ?1").map(sql -> rows(sql, by))
                    .filter(told -> !told.isEmpty()).findFirst().orElse(List.of()).forEach(row -> fails.fire(
                            new SubscriptionFails((String) row[0], (String) row[1], id, name, failures)));
        }
    }

    private List<Object[]> rows(String sql, String by) {
        List<?> rows = em.createNativeQuery(sql + " order by a.email").setParameter(1, String.valueOf(by))
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
