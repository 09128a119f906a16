package jp.idobata.search;

import java.time.LocalDateTime;

/**
 * The statements behind {@link GatheringRegister}. First the numbers of one page are found, then what is shown of them,
 * so that dates are looked up for a page's gatherings and not for all.
 */
final class RegisterSql {

    private static final String SHOWN = """
            select g.id, g.title, p.gathering_id is not null, o.starts_at, o.all_day, coalesce(pl.name, g.venue),
              a.name, coalesce(cg.name, g.organiser), g.updated_at
            from (""";

    private static final String OF = """
            ) found join gathering g on g.id = found.id left join publication p on p.gathering_id = g.id
              left join place pl on pl.id = g.place_id left join area a on a.id = g.area_id
              left join community_group cg on cg.id = g.group_id
              left join occurrence o on o.id = (select n.id from occurrence n where n.gathering_id = g.id
                and n.over_at > ? order by n.starts_at, n.id limit 1)
            order by\s""";

    private static final String FROM = " from gathering g left join publication p on p.gathering_id = g.id";

    private static final String NEXT = " left join (select gathering_id, min(starts_at) as starts_at from occurrence"
            + " where over_at > ? group by gathering_id) o on o.gathering_id = g.id";

    private RegisterSql() {
    }

    static Sql page(RegisterQuery query, LocalDateTime now) {
        var order = switch (query.order()) {
            case CHANGED -> "g.updated_at desc, g.id desc";
            case NEXT -> "o.starts_at is null, o.starts_at, g.id";
            case TITLE -> "g.title, g.id";
        };
        var sql = new Sql().add(SHOWN + "select g.id" + FROM);
        if (query.order() == RegisterQuery.Order.NEXT) {
            sql.add(NEXT, now);
        }
        match(sql, query).add(" order by " + order + " limit ? offset ?", RegisterQuery.SIZE,
                (query.page() - 1) * RegisterQuery.SIZE);
        return sql.add(OF + order, now);
    }

    static Sql count(RegisterQuery query) {
        return match(new Sql().add("select count(*)" + FROM), query);
    }

    static Sql toCome(long placeId, LocalDateTime now) {
        return ahead(new Sql().add(SHOWN + "select g.id"), placeId, now).add(" order by (select min(m.starts_at) from"
                + " occurrence m where m.gathering_id = g.id and m.over_at > ?), g.id limit ?", now, RegisterQuery.SIZE)
                .add(OF + "o.starts_at, g.id", now);
    }

    static Sql countToCome(long placeId, LocalDateTime now) {
        return ahead(new Sql().add("select count(*)"), placeId, now);
    }

    private static Sql ahead(Sql sql, long placeId, LocalDateTime now) {
        return sql.add(FROM + " where g.place_id = ? and p.gathering_id is not null and exists (select 1 from"
                + " occurrence n where n.gathering_id = g.id and n.over_at > ?)", placeId, now);
    }

    private static Sql match(Sql sql, RegisterQuery query) {
        sql.add(" where true");
        if (query.visible() != null) {
            sql.add(query.visible() ? " and p.gathering_id is not null" : " and p.gathering_id is null");
        }
        CardSql.text(sql, "g.id", query.terms(), true);
        CardSql.area(sql, query.areaId());
        return sql;
    }

    static RegisterEntry entry(Object[] row) {
        return new RegisterEntry(CardSql.number(row[0]), (String) row[1], CardSql.flag(row[2]), CardSql.time(row[3]),
                row[4] != null && CardSql.flag(row[4]), (String) row[5], (String) row[6], (String) row[7],
                CardSql.moment(row[8]));
    }
}
