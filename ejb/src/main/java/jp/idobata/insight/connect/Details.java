package jp.idobata.insight.connect;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.insight.connect.Connect.Scored;
import jp.idobata.insight.connect.Match.Hit;
import jp.idobata.insight.connect.Match.In;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.OpeningTimes.Span;
import jp.idobata.place.PlaceHidings;
import jp.idobata.search.SearchTerms;
import jp.idobata.welfare.Subject;

/** What there is to say of those found, in three statements for gatherings and seven for places. */
final class Details {

    private static final String GATHERINGS = """
            select g.id, g.title, %s, %s, g.rrule,
              g.rule_starts_at, g.pauses, g.free, g.fee, g.capacity, g.age_from is not null or g.age_to is not null,
              g.online, s.folded, (select group_concat(th.name) from town.gathering_theme gt
                join town.theme th on th.code = gt.theme where gt.gathering_id = g.id)
            from town.gathering g left join town.place pl on pl.id = g.place_id
              left join town.gathering_search s on s.gathering_id = g.id%s where g.id in\s"""
            .formatted(PlaceHidings.shown("coalesce(pl.name, g.venue)"),
                    PlaceHidings.shown("coalesce(pl.address, g.address)"), PlaceHidings.joinFrom("town"));

    private static final String PLACES = """
            select pl.id, pl.name, pl.address, concat_ws(' ', pl.name, pl.name_kana),
              concat_ws(' ', pl.category, pl.summary, pl.description) from town.place pl where pl.id in\s""";

    private final EntityManager em;
    private final ConnectSql sql;
    private final Wish wish;

    Details(EntityManager em, ConnectSql sql, Wish wish) {
        this.em = em;
        this.sql = sql;
        this.wish = wish;
    }

    Map<Long, Match> gatherings(List<Scored> scored) {
        if (scored.isEmpty()) {
            return Map.of();
        }
        var byId = byId(scored);
        var told = told(Subjects.GATHERINGS, byId);
        var dates = new HashMap<Long, List<Slot>>();
        sql.dates(byId.keySet(), Connect.DATES_MOST).rows(em).forEach(row -> dates.computeIfAbsent(row.number(),
                id -> new ArrayList<>()).add(new Slot(row.time(), row.time(), row.truth())));
        return new Statement().add(GATHERINGS).list(byId.keySet()).rows(em).stream()
                .map(row -> gathering(row, byId, told, dates))
                .collect(Collectors.toMap(match -> match.subject().id(), Function.identity()));
    }

    /** Those of the places that are open when it suits, at most so many. */
    Map<Long, Match> places(List<Scored> scored, int most, LocalDateTime now) {
        if (scored.isEmpty()) {
            return Map.of();
        }
        var times = new OpenTimes(em, scored.stream().map(Scored::id).toList(), wish);
        var next = new LinkedHashMap<Long, List<Span>>();
        scored.stream().map(Scored::id).forEach(id -> next.put(id, times.next(id, now)));
        var open = scored.stream().filter(one -> !next.get(one.id()).isEmpty()).limit(most).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        var byId = byId(open);
        var told = told(Subjects.PLACES, byId);
        var hours = new HashMap<Long, List<OpeningHours>>();
        sql.hours(byId.keySet()).rows(em).forEach(row -> hours.computeIfAbsent(row.number(), id -> new ArrayList<>())
                .add(new OpeningHours(row.count(), row.hour(), row.hour())));
        return new Statement().add(PLACES).list(byId.keySet()).rows(em).stream()
                .map(row -> place(row, byId, told, hours, next))
                .collect(Collectors.toMap(match -> match.subject().id(), Function.identity()));
    }

    private Match gathering(Row row, Map<Long, Scored> byId, Map<Long, Told> told, Map<Long, List<Slot>> dates) {
        var id = row.number();
        var known = told.get(id);
        var title = row.text();
        var where = row.text();
        var address = row.text();
        var recurring = Recurring.of(row.text(), row.time(), row.text());
        var free = row.truth();
        var fee = row.text();
        var capacity = row.count();
        if (capacity != null && capacity <= Ease.SMALL_MOST) {
            known.isSmall();
        }
        var ages = row.truth();
        var online = row.truth();
        var metres = byId.get(id).metres();
        return new Match(Subject.gathering(id), title, where, address, metres, minutes(metres),
                List.copyOf(dates.getOrDefault(id, List.of())), byId.get(id).dates(), recurring, List.of(),
                List.of(), hits(SearchTerms.fold(title), row.text(), row.text()), known.good(wish.needs()),
                known.unknown(wish.needs()), known.forms(), wish.ages() == null ? null : ages, free, fee, online);
    }

    private Match place(Row row, Map<Long, Scored> byId, Map<Long, Told> told, Map<Long, List<OpeningHours>> hours,
            Map<Long, List<Span>> next) {
        var id = row.number();
        var open = next.get(id);
        var known = told.get(id);
        var metres = byId.get(id).metres();
        return new Match(Subject.place(id), row.text(), null, row.text(), metres, minutes(metres), List.of(), 0, null,
                List.copyOf(hours.getOrDefault(id, List.of())), open,
                hits(SearchTerms.fold(row.text()), SearchTerms.fold(row.text()), ""), known.good(wish.needs()),
                known.unknown(wish.needs()), known.forms(), wish.ages() == null ? null : Boolean.FALSE, null, null,
                false);
    }

    /** Where the words are found; what is folded holds them folded, themes as they are called. */
    private List<Hit> hits(String title, String text, String themes) {
        return wish.words().stream().flatMap(word -> {
            var folded = SearchTerms.fold(word);
            var in = title.contains(folded) ? In.TITLE : themes != null && themes.contains(word) ? In.THEME
                    : text != null && text.contains(folded) ? In.TEXT : null;
            return in == null ? List.<Hit>of().stream() : List.of(new Hit(word, in)).stream();
        }).toList();
    }

    private Integer minutes(Integer metres) {
        return metres == null ? null : (Integer) wish.travel().minutes(metres);
    }

    private Map<Long, Told> told(Subjects subjects, Map<Long, Scored> byId) {
        var told = new HashMap<Long, Told>();
        byId.keySet().forEach(id -> told.put(id, new Told(subjects)));
        ConnectSql.facts(subjects, byId.keySet()).rows(em).forEach(row -> told.get(row.number())
                .take(row.text(), row.text(), row.truth()));
        return told;
    }

    private static Map<Long, Scored> byId(List<Scored> scored) {
        return scored.stream().collect(Collectors.toMap(Scored::id, Function.identity()));
    }
}
