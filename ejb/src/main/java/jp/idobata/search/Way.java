package jp.idobata.search;

import jp.idobata.place.PlaceHidings;

/**
 * By which way the database comes to what is asked for. It is told, for what it thinks of large tables turns with its
 * statistics: of its own accord it began with all gatherings, where a page that is read in the order of its list is
 * there at once. Figures are in decision 014.
 */
enum Way {

    /** In the order of the list, until enough is found: for what is asked by nothing or by what is frequent. */
    ORDER,
    /** The same, but counted by the keys: for what some have. */
    SOME,
    /** What the full-text index of words names comes first. */
    WORDS,
    /** What the indexes of areas, themes and other keys name comes first; see {@link Keys}. */
    KEY;

    private static final String DATED = " straight_join publication p on p.gathering_id = g.id"
            + " straight_join occurrence o on o.gathering_id = g.id";
    /** What stands around a gathering on its card. */
    static final String AROUND = " left join place pl on pl.id = g.place_id"
            + " left join area a on a.id = g.area_id left join community_group cg on cg.id = g.group_id"
            + PlaceHidings.JOIN;

    /** Adds the tables: dates, what is published of them, and what stands around it. */
    void from(Sql sql, GatheringQuery query) {
        dates(sql, query).add(AROUND);
    }

    /** Adds the tables of dates alone: occurrence, publication and gathering, called by their first letters. */
    Sql dates(Sql sql, GatheringQuery query) {
        return switch (this) {
            case KEY -> gatherings(sql, query).add(" straight_join occurrence o on o.gathering_id = g.id");
            case WORDS -> sql.add(" from occurrence o join publication p on p.gathering_id = o.gathering_id"
                    + " join gathering g on g.id = o.gathering_id");
            case ORDER, SOME -> sql.add(query.order() == GatheringQuery.Order.NEW ? " from publication p force index"
                    + " (publication_lately) straight_join gathering g on g.id = p.gathering_id"
                    + " straight_join occurrence o on o.gathering_id = p.gathering_id"
                    : " from occurrence o force index (starts_at) straight_join publication p on p.gathering_id ="
                            + " o.gathering_id straight_join gathering g on g.id = o.gathering_id");
        };
    }

    /** Adds gatherings and what is published of them, without their dates; by the key they are w. */
    Sql gatherings(Sql sql, GatheringQuery query) {
        if (this == KEY) {
            return Keys.add(sql.add(" from ("), query).add(") w straight_join publication p on p.gathering_id = w.id"
                    + " straight_join gathering g on g.id = p.gathering_id");
        }
        return sql.add(" from gathering g join publication p on p.gathering_id = g.id");
    }

    /** The way that a query goes by what it says; null if that depends on how frequent it is. */
    static Way of(GatheringQuery query) {
        if (query.placeId() != null || query.groupId() != null) {
            return KEY;
        }
        if (query.terms().isAny() && !query.terms().fullText().isEmpty()) {
            return WORDS;
        }
        if (query.order() == GatheringQuery.Order.NEAR && query.terms().isEmpty()) {
            return KEY;
        }
        return Keys.any(query) || !query.terms().fullText().isEmpty() ? null : ORDER;
    }
}
