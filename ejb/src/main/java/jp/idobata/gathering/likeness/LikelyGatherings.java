package jp.idobata.gathering.likeness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Surroundings;
import jp.idobata.place.PlaceHidings;

/** Finds public gatherings that may be the same as a proposed one. Everybody may ask: all of it is public. */
@Stateless
@PermitAll
public class LikelyGatherings {

    /** Most that are shown at a time. */
    public static final int SHOWN_MOST = 3;

    private static final int DATES_MOST = 5;
    private static final int CANDIDATES_MOST = 60;
    private static final int LONGEST = ProposalRules.DAYS_LONG_MOST;

    private static final String CANDIDATES = """
            select g.id, g.title, o.starts_at, o.ends_at, o.all_day, %s,
              coalesce(cg.name, g.organiser), g.place_id, g.area_id, coalesce(pl.latitude, g.latitude),
              coalesce(pl.longitude, g.longitude), g.online
            from occurrence o join publication p on p.gathering_id = o.gathering_id
              join gathering g on g.id = o.gathering_id left join place pl on pl.id = g.place_id
              left join community_group cg on cg.id = g.group_id%s
            where g.id <> ? and (""".formatted(PlaceHidings.shown("coalesce(pl.name, g.venue)"), PlaceHidings.JOIN);
    private static final String AT_A_TIME = "o.starts_at >= ? and o.starts_at < ? and o.over_at > ?";
    private static final String NEAREST = ") order by coalesce(g.place_id = ?, false) desc,"
            + " coalesce(abs(coalesce(pl.latitude, g.latitude) - ?) + abs(coalesce(pl.longitude, g.longitude) - ?), 1),"
            + " o.starts_at, o.id limit " + CANDIDATES_MOST;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Surroundings surroundings;

    @Inject
    private TownClock clock;

    /**
     * The most alike first, at most {@value #SHOWN_MOST}; none without a title and a date to come. Only the first
     * {@value #DATES_MOST} dates are looked at. One statement besides those that find the place.
     *
     * @param changed number of the gathering that the proposal changes, which is no other one; or null
     */
    public List<Likely> of(Proposal proposal, Long changed) {
        var dates = dates(proposal, clock.now());
        if (proposal.title() == null || proposal.title().isBlank() || dates.isEmpty()) {
            return List.of();
        }
        var where = Whereabouts.of(proposal, surroundings.of(proposal));
        var title = Titles.Title.of(proposal.title());
        var seen = new HashSet<Long>();
        return candidates(dates, where, changed).stream().filter(one -> where.needed(one) <= 1)
                .map(one -> new Scored(one, Titles.likeness(title, Titles.Title.of(one.shown().title()))))
                .filter(one -> one.likeness >= where.needed(one.candidate))
                .sorted(Comparator.comparing(Scored::likeness).reversed())
                .map(one -> one.candidate.shown()).filter(one -> seen.add(one.id())).limit(SHOWN_MOST).toList();
    }

    /** The dates that are looked at. */
    static List<Slot> dates(Proposal proposal, LocalDateTime now) {
        return proposal.dates().stream().filter(date -> date.overAt().isAfter(now)).limit(DATES_MOST).toList();
    }

    private record Scored(Candidate candidate, double likeness) {
    }

    private List<Candidate> candidates(List<Slot> dates, Whereabouts where, Long changed) {
        var sql = new StringBuilder(CANDIDATES);
        var values = new ArrayList<Object>();
        values.add(changed == null ? 0L : changed);
        for (var date : dates) {
            sql.append(values.size() == 1 ? "" : " or ").append(AT_A_TIME);
            values.addAll(List.<LocalDateTime>of(date.startsAt().minusDays(LONGEST), date.overAt(),
                    date.startsAt()));
        }
        values.add(where.placeId() == null ? 0L : where.placeId());
        values.add(where.latitude() == null ? 0.0 : where.latitude());
        values.add(where.longitude() == null ? 0.0 : where.longitude());
        var query = em.createNativeQuery(sql.append(NEAREST).toString());
        for (var number = 0; number < values.size(); number++) {
            query.setParameter(number + 1, values.get(number));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> Candidate.of((Object[]) row)).toList();
    }
}
