package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.place.OpeningTimes;
import jp.idobata.place.PlaceHidings;

/**
 * Everything that is public, part by part in the order of its numbers: what the lists of open data are made of. What
 * rests is not in them, as in all lists. A part begins behind the last number of the one before, so it takes no
 * longer at the end of the town than at its beginning.
 */
@Stateless
@PermitAll
public class OpenListings {

    /** Gatherings of a part, each with at most 400 dates. */
    static final int GATHERINGS_MOST = 50;
    /** Places of a part. */
    static final int PLACES_MOST = 200;

    private static final String AHEAD = "o.over_at > ?1 and o.starts_at < ?2";
    private static final String SHOWN = " exists (select 1 from occurrence o where o.gathering_id = g.id and " + AHEAD
            + ") and " + Freshness.awake(Kind.GATHERING, "g");
    private static final String GATHERINGS = "select " + GatheringRow.COLUMNS + ", g.version, p.published_at"
            + GatheringRow.TABLES + " where g.id > ?3 and" + SHOWN + " order by g.id limit " + GATHERINGS_MOST;
    private static final String DATES = """
            select o.gathering_id, o.original_starts_at, o.starts_at, o.ends_at, o.all_day, c.reason
            from occurrence o left join cancellation c on c.occurrence_id = o.id
            where\s""" + AHEAD + " and o.gathering_id in (%s) order by o.gathering_id, o.starts_at";
    private static final String AWAKE_PLACE = PlaceHidings.SEEN + " and " + Freshness.awake(Kind.PLACE, "p");
    private static final String PLACES = """
            select p.id, p.name, p.name_kana, p.category, coalesce(p.description, p.summary), p.address, p.latitude,
              p.longitude, p.phone, p.website, p.hours_text, cg.name,
              (select group_concat(f.facility order by f.facility) from place_facility f
                where f.place_id = p.id and f.present)
            from place p left join community_group cg on cg.id = p.group_id
            where p.id > ?1 and\s""" + AWAKE_PLACE + " order by p.id limit " + PLACES_MOST;
    private static final String SUMMARY = "select (select count(*) from occurrence o join gathering g"
            + " on g.id = o.gathering_id join publication pu on pu.gathering_id = g.id where " + AHEAD + " and "
            + Freshness.awake(Kind.GATHERING, "g") + "), (select count(*) from place p where " + AWAKE_PLACE + "),"
            + " (select if(count(*) = 1, max(a.name), null) from area a where a.parent_id is null),"
            + " (select date(min(pu.published_at)) from publication pu)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceTimes times;

    @Inject
    private TownClock clock;

    /** The next gatherings behind that number, each with its dates of the next 400 days. Two statements. */
    public List<FeedEntry> gatherings(long behind) {
        var now = clock.now();
        var until = until(now);
        List<?> rows = em.createNativeQuery(GATHERINGS).setParameter(1, now).setParameter(2, until)
                .setParameter(3, behind).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> ((Object[]) row)[0].toString()).collect(Collectors.joining(","));
        List<?> all = em.createNativeQuery(DATES.formatted(ids)).setParameter(1, now).setParameter(2, until)
                .getResultList();
        var dates = new HashMap<Long, List<PublicDate>>();
        all.stream().map(Row::new).forEach(row -> dates.computeIfAbsent(row.number(), id -> new ArrayList<>())
                .add(new PublicDate(row.time(), row.time(), row.time(), row.truth(), row.text())));
        return rows.stream().map(columns -> {
            var id = ((Number) ((Object[]) columns)[0]).longValue();
            var row = new Row(columns);
            return new FeedEntry(GatheringRow.read(row, toCome -> dates.getOrDefault(id, List.of())), row.count(),
                    row.moment());
        }).toList();
    }

    private static LocalDateTime until(LocalDateTime now) {
        return now.plusDays(ProposalRules.DAYS_AHEAD_MOST);
    }

    /**
     * A place as a list tells of it. Texts are null where nothing is known.
     *
     * @param facilities names of the facilities it has
     */
    public record Site(long id, String name, String nameKana, String category, String description, String address,
            Double latitude, Double longitude, String phone, String website, String hoursText, String groupName,
            List<String> facilities, OpeningTimes times) {
    }

    /** The next places behind that number. Two statements. */
    public List<Site> places(long behind) {
        List<?> rows = em.createNativeQuery(PLACES).setParameter(1, behind).getResultList();
        var open = times.of(rows.stream().map(row -> ((Number) ((Object[]) row)[0]).longValue()).toList());
        return rows.stream().map(Row::new).map(row -> {
            var id = row.number();
            return new Site(id, row.text(), row.text(), row.text(), row.text(), row.text(), row.degrees(),
                    row.degrees(), row.text(), row.text(), row.text(), row.text(), row.list(), open.get(id));
        }).toList();
    }

    /** What there is of all that. One statement. */
    public OpenSummary summary() {
        var now = clock.now();
        var row = new Row(em.createNativeQuery(SUMMARY).setParameter(1, now).setParameter(2, until(now))
                .getSingleResult());
        return new OpenSummary(row.number(), row.number(), row.text(), row.day());
    }
}
