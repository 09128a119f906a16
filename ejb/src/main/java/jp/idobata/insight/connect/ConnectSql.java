package jp.idobata.insight.connect;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.place.PlaceHidings;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.search.SearchTerms;

/**
 * What is found, and in which order. Points: a word in the title or name 6, in a theme 4, elsewhere in the text 3; each
 * thing that has to be so and is known to be so 2; the form of participation that was asked for 3; something that comes
 * again, at least {@value #AGAIN} times in the time looked at, 1; and one less for each kilometre, at most 5.
 */
final class ConnectSql {

    private static final int AGAIN = 3;
    private static final String TOWN = "town";
    private static final String POINT = "point(coalesce(pl.longitude, g.longitude), coalesce(pl.latitude, g.latitude))";
    private static final String TOLD = "exists (select 1 from welfare.profile_term x join welfare.term t"
            + " on t.id = x.term_id where x.profile_id = w.id and t.dimension = ? and t.code = ? and x.answer = ?)";

    private final Wish wish;
    private final LocalDateTime now;
    private final Map<String, String> themes;

    /** @param themes names of themes by their codes */
    ConnectSql(Wish wish, LocalDateTime now, Map<String, String> themes) {
        this.wish = wish;
        this.now = now;
        this.themes = themes;
    }

    /** Codes and names of themes. */
    static Statement themes() {
        return new Statement().add("select code, name from town.theme");
    }

    /** The terms of 来やすさ: number, code, name, whether it is in use, and the one it was merged into. */
    static Statement needs() {
        return new Statement().add("select id, code, name, retired_at is null, merged_into from welfare.term"
                + " where dimension = 'EASE' order by position, id");
    }

    /** Numbers of gatherings, how many dates suit, metres; the best first. */
    Statement gatherings(int most) {
        var sql = new Statement().add("select g.id, d.dates, ");
        distance(sql, POINT);
        sql.add(" as metres, ");
        points(sql, Subjects.GATHERINGS);
        sql.add(" + (d.dates >= " + AGAIN + ") - least(coalesce(");
        distance(sql, POINT);
        sql.add(", 2000), 5000) / 1000 as others, ");
        hits(sql, Subjects.GATHERINGS);
        sql.add(" as hits from (select o.gathering_id, count(*) as dates, min(o.starts_at)"
                + " as starts_at from town.occurrence o where ");
        suits(sql);
        sql.add(" group by o.gathering_id) d join town.gathering g on g.id = d.gathering_id"
                + " join town.publication pu on pu.gathering_id = g.id"
                + " left join town.gathering_search s on s.gathering_id = g.id"
                + " left join town.place pl on pl.id = g.place_id"
                + " left join welfare.profile w on w.gathering_id = g.id where "
                + Freshness.awakeFrom(TOWN, Kind.GATHERING, "g"));
        if (wish.ages() != null) {
            sql.add(" and (g.age_to is null or g.age_to >= ?) and (g.age_from is null or g.age_from <= ?)",
                    wish.ages().from(), wish.ages().to());
        }
        narrow(sql, Subjects.GATHERINGS, POINT, "g.online or ");
        return best(sql).add(", d.starts_at, g.id limit ?", most);
    }

    /** Numbers of places, metres; the best first. */
    Statement places(int most) {
        var point = "point(pl.longitude, pl.latitude)";
        var sql = new Statement().add("select pl.id, ");
        distance(sql, point);
        sql.add(" as metres, ");
        points(sql, Subjects.PLACES);
        sql.add(" - least(coalesce(");
        distance(sql, point);
        sql.add(", 2000), 5000) / 1000 as others, ");
        hits(sql, Subjects.PLACES);
        sql.add(" as hits from town.place pl left join welfare.profile w on w.place_id = pl.id"
                + " where pl.drop_in and " + Freshness.awakeFrom(TOWN, Kind.PLACE, "pl")
                + " and " + PlaceHidings.seenFrom(TOWN, "pl")
                + " and (exists (select 1 from town.opening_hours h where h.place_id = pl.id and ");
        open(sql);
        sql.add(") or exists (select 1 from town.opening_exception h where h.place_id = pl.id and h.opens is not null"
                + " and h.day >= ? and h.day < ?))", now.toLocalDate(), now.toLocalDate().plusDays(Connect.DAYS_AHEAD));
        narrow(sql, Subjects.PLACES, point, "");
        return best(sql).add(", pl.name, pl.id limit ?", most);
    }

    /** The dates of these gatherings that suit, so many of each, in order. */
    Statement dates(Collection<Long> ids, int most) {
        var sql = new Statement().add("select gathering_id, starts_at, ends_at, all_day from (select o.gathering_id,"
                + " o.starts_at, o.ends_at, o.all_day, row_number() over (partition by o.gathering_id"
                + " order by o.starts_at, o.id) as n from town.occurrence o where o.gathering_id in ").list(ids)
                .add(" and ");
        suits(sql);
        return sql.add(") x where n <= ? order by gathering_id, starts_at", most);
    }

    /** When these places are open on the days that suit. */
    Statement hours(Collection<Long> ids) {
        var sql = new Statement().add("select h.place_id, h.weekday, h.opens, h.closes from town.opening_hours h"
                + " where h.place_id in ").list(ids).add(" and ");
        open(sql);
        return sql.add(" order by h.place_id, h.weekday, h.opens");
    }

    /**
     * What is told of these gatherings or places: their number, dimension, mark, facility or term, whether it is so.
     */
    static Statement facts(Subjects subjects, Collection<Long> ids) {
        var sql = new Statement();
        if (subjects == Subjects.GATHERINGS) {
            sql.add("select m.gathering_id, 'EASE', m.mark, 1 from town.gathering_welcome m where m.gathering_id in ")
                    .list(ids).add(" union all select g.id, 'EASE', f.facility, f.present from town.gathering g"
                            + " join town.place_facility f on f.place_id = g.place_id where g.id in ");
        } else {
            sql.add("select f.place_id, 'EASE', f.facility, f.present from town.place_facility f where f.place_id in ");
        }
        return sql.list(ids).add(" union all select w." + subjects.key() + ", t.dimension, t.code, x.answer = 'YES'"
                + " from welfare.profile w join welfare.profile_term x on x.profile_id = w.id join welfare.term t"
                + " on t.id = x.term_id where t.dimension in ('EASE', 'PARTICIPATION') and w." + subjects.key()
                + " in ").list(ids);
    }

    private void distance(Statement sql, String point) {
        if (wish.from() == null) {
            sql.add("null");
        } else {
            sql.add("ST_Distance_Sphere(" + point + ", point(?, ?))", wish.from().longitude(), wish.from().latitude());
        }
    }

    /** With words, only what has one; the most points first. */
    private Statement best(Statement sql) {
        return sql.add((wish.words().isEmpty() ? "" : " having hits > 0") + " order by hits + others desc");
    }

    /** Points for the words. Each text is looked through once for each word. */
    private void hits(Statement sql, Subjects subjects) {
        sql.add("0");
        for (var word : wish.words()) {
            if (subjects == Subjects.GATHERINGS) {
                var like = "%" + SearchTerms.fold(word) + "%";
                sql.add(" + case when s.folded not like ?", like);
                theme(sql, word, " then if(", ", 4, 0)", " then 0");
                sql.add(" when substring_index(s.folded, ' ', 1) like ? then 6", like);
                theme(sql, word, " when ", " then 4", "");
                sql.add(" when s.folded is null then 0 else 3 end");
            } else {
                sql.add(" + case when concat_ws(' ', pl.name, pl.name_kana) like ? then 6 when concat_ws(' ',"
                        + " pl.category, pl.summary, pl.description) like ? then 3 else 0 end", raw(word), raw(word));
            }
        }
    }

    /** A piece about the themes that the word is part of; another if there are none. */
    private void theme(Statement sql, String word, String before, String after, String otherwise) {
        var codes = themes.entrySet().stream().filter(theme -> theme.getValue().contains(word)).map(Map.Entry::getKey)
                .sorted().toList();
        if (codes.isEmpty()) {
            sql.add(otherwise);
        } else {
            sql.add(before + "exists (select 1 from town.gathering_theme gt where gt.gathering_id = g.id"
                    + " and gt.theme in ").list(codes).add(")" + after);
        }
    }

    /** Points for everything else. */
    private void points(Statement sql, Subjects subjects) {
        sql.add("0");
        for (var need : wish.needs()) {
            sql.add(" + 2 * (");
            known(sql, subjects, need, true);
            sql.add(")");
        }
        if (wish.form() != null) {
            sql.add(" + 3 * (" + TOLD, "PARTICIPATION", wish.form().code(), "YES").add(wish.form() == subjects.form()
                    ? " or true)" : ")");
        }
    }

    private void narrow(Statement sql, Subjects subjects, String point, String or) {
        if (wish.reach() != null) {
            sql.add(" and (" + or + point + " is null or ST_Distance_Sphere(" + point + ", point(?, ?)) <= ?)",
                    wish.from().longitude(), wish.from().latitude(), wish.reach());
        }
        for (var need : wish.needs()) {
            sql.add(" and not (");
            known(sql, subjects, need, false);
            sql.add(")");
        }
    }

    /** Whether something is known to be so, or known not to be so. */
    private static void known(Statement sql, Subjects subjects, Need need, boolean so) {
        sql.add(TOLD, "EASE", need.code(), so ? "YES" : "NO");
        need.eases().stream().sorted().forEach(ease -> known(sql, subjects, ease, so));
    }

    private static void known(Statement sql, Subjects subjects, Ease ease, boolean so) {
        if (subjects == Subjects.GATHERINGS && so && ease.mark() != null) {
            sql.add(" or exists (select 1 from town.gathering_welcome m where m.gathering_id = g.id and m.mark = ?)",
                    ease.mark());
        }
        if (subjects == Subjects.GATHERINGS && so && ease == Ease.SMALL) {
            sql.add(" or coalesce(g.capacity <= " + Ease.SMALL_MOST + ", false)");
        }
        if (ease.facilities().length > 0) {
            // One of two toilets that is not there says nothing of the other.
            sql.add(" or exists (select 1 from town.place_facility f where f.place_id = pl.id and f.present = ?"
                    + " and f.facility in ", so).list(so ? List.of(ease.facilities())
                            : List.of(ease.facilities()[0])).add(")");
        }
    }

    /** The dates of a gathering that somebody can come to. */
    private void suits(Statement sql) {
        sql.add("o.over_at > ? and o.starts_at >= ? and o.starts_at < ? and not exists (select 1 from"
                + " town.cancellation c where c.occurrence_id = o.id)", now, now.minusDays(
                        ProposalRules.DAYS_LONG_MOST), now.plusDays(Connect.DAYS_AHEAD));
        if (!wish.weekdays().isEmpty()) {
            sql.add(" and weekday(o.starts_at) + 1 in (" + numbers(wish.weekdays()) + ")");
        }
        if (!wish.parts().isEmpty()) {
            sql.add(" and (o.all_day");
            wish.parts().forEach(part -> sql.add(" or time(o.starts_at) >= ? and time(o.starts_at) < ?",
                    part.from().toString(), part.until().toString()));
            sql.add(")");
        }
    }

    /** The hours of a place that somebody can come in. */
    private void open(Statement sql) {
        sql.add(wish.weekdays().isEmpty() ? "h.weekday <= 7" : "h.weekday in (" + numbers(wish.weekdays()) + ")");
        if (!wish.parts().isEmpty()) {
            sql.add(" and (h.closes <= h.opens");
            wish.parts().forEach(part -> sql.add(" or h.opens < ? and h.closes > ?", part.until().toString(),
                    part.from().toString()));
            sql.add(")");
        }
    }

    private static String numbers(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String raw(String word) {
        return "%" + word.replaceAll("[%_\\\\]", "") + "%";
    }
}
