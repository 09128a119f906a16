package jp.idobata.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** All gatherings, seen by the public or not, with or without a date to come: the list that staff work with. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class GatheringRegister {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** One page of what matches. Two statements. */
    public RegisterPage page(RegisterQuery query) {
        var total = ((Number) prepared(RegisterSql.count(query)).getSingleResult()).intValue();
        List<?> rows = prepared(RegisterSql.page(query, clock.now())).getResultList();
        return new RegisterPage(total, rows.stream().map(row -> RegisterSql.entry((Object[]) row)).toList(),
                query.page());
    }

    /** What the public sees of what is held at a place, the next first: the first page. Two statements. */
    public RegisterPage toComeAt(long placeId) {
        var total = ((Number) prepared(RegisterSql.countToCome(placeId, clock.now())).getSingleResult()).intValue();
        List<?> rows = total == 0 ? List.of() : prepared(RegisterSql.toCome(placeId, clock.now())).getResultList();
        return new RegisterPage(total, rows.stream().map(row -> RegisterSql.entry((Object[]) row)).toList(), 1);
    }

    /** The titles of gatherings by number; a number that is none is left out. */
    public Map<Long, String> titles(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : em.createQuery("select g.id, g.title from Gathering g where g.id in :ids", Object[].class)
                        .setParameter("ids", Set.copyOf(ids)).getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Query prepared(Sql sql) {
        var query = em.createNativeQuery(sql.text());
        for (var i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query;
    }
}
