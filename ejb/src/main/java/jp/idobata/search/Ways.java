package jp.idobata.search;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Finds the way that a query goes, where the database must say how frequent it is what the query asks for. */
final class Ways {

    private Ways() {
    }

    /** One statement. */
    static Way ask(EntityManager em, GatheringQuery query) {
        return Way.values()[((Number) CardSql.query(em, Frequency.probe(query)).getSingleResult()).intValue()];
    }

    /**
     * A statement on the way that the query goes. Where the index of words could be asked, one statement finds that out
     * first: within another the index would be asked even if that way is not gone.
     */
    static Sql on(EntityManager em, GatheringQuery query, Function<Way, Sql> statement) {
        return Way.of(query) != null || query.terms().fullText().isEmpty() ? Frequency.on(query, statement)
                : statement.apply(ask(em, query));
    }
}
