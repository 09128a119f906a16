package jp.idobata.attendance.held;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who tells of a date: whoever posted the gathering and can be mailed to, else the people of its group. */
@Dependent
class Reporters {

    private static final int PEOPLE_MOST = 5;

    private static final String PEOPLE = """
            select a.id, a.email, a.language, null as of_group from account a join gathering g on g.account_id = a.id
              join occurrence o on o.gathering_id = g.id
            where o.id = ?1 and (a.confirmed_at is not null or a.guest_since is not null)
            union all
            (select a.id, a.email, a.language, m.group_id from account a join membership m on m.account_id = a.id
              join gathering g on g.group_id = m.group_id join occurrence o on o.gathering_id = g.id
              where o.id = ?1 and g.account_id is null order by m.role = 'OWNER' desc, m.since limit %d)"""
            .formatted(PEOPLE_MOST);

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * Somebody who is asked.
     *
     * @param group number of the group of whose people it is one; null for whoever posted it alone
     */
    record Person(long id, String email, String language, Long group) {
    }

    /**
     * In whose name it is written down.
     *
     * @param account whose pictures they are
     * @param name for the record; the people of a group have one link in common
     */
    record Name(long account, String name) {
    }

    /** Those who are asked about a date. */
    List<Person> people(long dateId) {
        List<?> rows = em.createNativeQuery(PEOPLE).setParameter(1, dateId).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Person(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2], row[3] == null ? null : (Long) ((Number) row[3]).longValue()))
                .toList();
    }

    /**
     * Who tells of a date by its link.
     *
     * @throws HeldRefusal if there is nobody left
     */
    Name of(long dateId) {
        var people = people(dateId);
        if (people.isEmpty()) {
            throw HeldRefusal.linkOver();
        }
        var first = people.get(0);
        return new Name(first.id(), first.group() == null ? first.email() : "group " + first.group());
    }
}
