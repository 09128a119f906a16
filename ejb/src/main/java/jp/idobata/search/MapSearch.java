package jp.idobata.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/** Where public gatherings are, for a map: those the public is told the place of. */
@Stateless
@PermitAll
public class MapSearch {

    /** Most points of a map. */
    public static final int MOST = 1000;
    /** So many are counted, on the map or not. */
    public static final int COUNTED_MOST = 2 * MOST;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * A gathering on its next date.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     * @param place name of the place, or the venue in words; null if neither is known
     * @param theme the first theme's code, or null
     */
    public record Point(long id, String title, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
            boolean cancelled, double latitude, double longitude, String place, String theme) {
    }

    /**
     * How many there are.
     *
     * @param total all that match, as far as they were counted
     * @param unplaced those of them that are on no map: online alone, no address, or a place that staff have hidden
     */
    public record Count(int total, int unplaced) {
    }

    /**
     * The first of those that match and have a point, by date, at most {@value #MOST}. One statement; two with words.
     */
    public List<Point> points(GatheringQuery query) {
        List<?> rows = CardSql.query(em, on(query, way -> MapSql.points(query, way, MOST))).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Point(CardSql.number(row[0]), (String) row[1],
                CardSql.time(row[2]), CardSql.time(row[3]), CardSql.flag(row[4]), CardSql.flag(row[5]),
                (Double) row[6], (Double) row[7], (String) row[8], (String) row[9])).toList();
    }

    /**
     * How many match, and how many of them a map does not show, among the next of them. One statement; two with words.
     */
    public Count count(GatheringQuery query) {
        var most = Math.max(COUNTED_MOST, query.page() * query.size()) + 1;
        var row = (Object[]) CardSql.query(em, on(query, way -> MapSql.count(query, way, most))).getSingleResult();
        return new Count(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    private Sql on(GatheringQuery query, Function<Way, Sql> statement) {
        return Ways.on(em, query.by(GatheringQuery.Order.SOON), statement);
    }
}
