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

    private static final String COLUMNS = """
            select g.id, g.title, p.gathering_id is not null, o.starts_at, o.all_day, coalesce(pl.name, g.venue),
              a.name, coalesce(cg.name, g.organiser), g.updated_at
            from gathering g left join publication p on p.gathering_id = g.id left join place pl on pl.id = g.place_id
              left join area a on a.id = g.area_id left join community_group cg on cg.id = g.group_id
              left join occurrence o on o.id = (select n.id from occurrence n where n.gathering_id = g.id
                and n.over_at > ? order by n.starts_at, n.id limit 1)""";

    private static final String COUNT =
            "select count(*) from gathering g left join publication p on p.gathering_id = g.id";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** One page of what matches. Two statements. */
    public RegisterPage page(RegisterQuery query) {
        var total = ((Number) prepared(where(new Sql().add(COUNT), query)).getSingleResult()).intValue();
        var order = switch (query.order()) {
            case CHANGED -> "g.updated_at desc, g.id desc";
            case NEXT -> "o.starts_at is null, o.starts_at, g.id";
            case TITLE -> "g.title, g.id";
        };
        var sql = where(new Sql().add(COLUMNS, clock.now()), query).add(" order by " + order + " limit ? offset ?",
                RegisterQuery.SIZE, (query.page() - 1) * RegisterQuery.SIZE);
        List<?> rows = prepared(sql).getResultList();
        return new RegisterPage(total, rows.stream().map(row -> entry((Object[]) row)).toList(), query.page());
    }

    /** The titles of gatherings by number; a number that is none is left out. */
    public Map<Long, String> titles(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : em.createQuery("select g.id, g.title from Gathering g where g.id in :ids", Object[].class)
                        .setParameter("ids", Set.copyOf(ids)).getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private static Sql where(Sql sql, RegisterQuery query) {
        sql.add(" where true");
        if (query.visible() != null) {
            sql.add(query.visible() ? " and p.gathering_id is not null" : " and p.gathering_id is null");
        }
        CardSql.text(sql, query.terms());
        CardSql.area(sql, query.areaId());
        return sql;
    }

    private Query prepared(Sql sql) {
        var query = em.createNativeQuery(sql.text());
        for (var i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query;
    }

    private static RegisterEntry entry(Object[] row) {
        return new RegisterEntry(CardSql.number(row[0]), (String) row[1], CardSql.flag(row[2]), CardSql.time(row[3]),
                row[4] != null && CardSql.flag(row[4]), (String) row[5], (String) row[6], (String) row[7],
                CardSql.moment(row[8]));
    }
}
