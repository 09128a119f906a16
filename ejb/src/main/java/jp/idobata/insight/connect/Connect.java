package jp.idobata.insight.connect;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/**
 * Finds somewhere to belong for one person. Nothing that is asked is kept. At most thirteen statements; fifteen if
 * nothing is found by the words.
 */
@Stateless
@RolesAllowed({Role.SUPPORTER_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Connect {

    /** Most that is found. */
    public static final int MOST = 30;
    /** Most dates of each gathering that are told. */
    public static final int DATES_MOST = 3;
    /** How many days ahead are looked at. */
    public static final int DAYS_AHEAD = 60;

    private static final int PLACES_MOST = 12;
    /** So many times as many are looked at: some are closed whenever it would suit. */
    private static final int PLACES_LOOKED_AT = 3;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** A candidate with its points. */
    record Scored(long id, Integer dates, Integer metres, double points) {
    }

    /** A term as it stands in the list. */
    private record Term(long id, String code, String name, boolean used, Integer into) {
    }

    /** What may have to be so, in the order of the town's list. One statement. */
    public List<Need> needs() {
        var terms = ConnectSql.needs().rows(em).stream().map(row -> new Term(row.number(), row.text(), row.text(),
                row.truth(), row.count())).toList();
        return terms.stream().filter(term -> term.used() && term.into() == null).map(term -> new Need(term.code(),
                term.name(), eases(terms, term))).toList();
    }

    /** What its own code stands for, and those of all that were merged into it, one after another. */
    private static Set<Ease> eases(List<Term> terms, Term term) {
        var eases = EnumSet.noneOf(Ease.class);
        Ease.of(term.code()).ifPresent(eases::add);
        terms.stream().filter(other -> other.into() != null && other.into().longValue() == term.id())
                .forEach(other -> eases.addAll(eases(terms, other)));
        return eases;
    }

    /** What suits, the best first. */
    public Found find(Wish wish) {
        var found = search(wish, false);
        return found.matches().isEmpty() && !wish.words().isEmpty() ? search(wish.whatever(), true) : found;
    }

    private Found search(Wish wish, boolean withoutWords) {
        var themes = new HashMap<String, String>();
        if (!wish.words().isEmpty()) {
            ConnectSql.themes().rows(em).forEach(row -> themes.put(row.text(), row.text()));
        }
        var sql = new ConnectSql(wish, clock.now(), themes);
        var gatherings = sql.gatherings(MOST + 1).rows(em).stream().map(row -> new Scored(row.number(), row.count(),
                row.count(), row.points() + row.points())).toList();
        var places = sql.places(PLACES_MOST * PLACES_LOOKED_AT).rows(em).stream().map(row -> new Scored(row.number(),
                null, row.count(), row.points() + row.points())).toList();
        var details = new Details(em, sql, wish);
        var points = new LinkedHashMap<Match, Double>();
        add(points, gatherings, details.gatherings(gatherings));
        add(points, places, details.places(places, PLACES_MOST, clock.now()));
        var ranked = new ArrayList<>(points.keySet());
        ranked.sort(Comparator.comparing((Match match) -> -points.get(match)));
        return Found.of(List.copyOf(ranked.subList(0, Math.min(MOST, ranked.size()))), ranked.size() > MOST,
                withoutWords);
    }

    private static void add(Map<Match, Double> points, List<Scored> scored, Map<Long, Match> matches) {
        scored.stream().filter(one -> matches.containsKey(one.id()))
                .forEach(one -> points.put(matches.get(one.id()), one.points()));
    }
}
