package jp.idobata.freshness;

import java.util.function.UnaryOperator;
import jp.idobata.freshness.Entry.Kind;

/**
 * The statement behind {@link Standings}: every entry that may be asked of, with the last moment somebody was sure, how
 * often it was asked of since, and who can be mailed to.
 */
final class StandingSql {

    private static final String GATHERINGS = """
            select e.id, e.title, e.updated_at, e.sure_at as sure, e.account_id, e.group_id,
              coalesce(cg.name, e.organiser) as who,
              coalesce(pl.address, e.address) as address, e.phone
            from gathering e {few} join publication pb on pb.gathering_id = e.id
              left join place pl on pl.id = e.place_id left join community_group cg on cg.id = e.group_id
            where e.rrule is not null and exists (select 1 from occurrence o where o.gathering_id = e.id
              and o.over_at > :goesOn)""";

    /** As gatherings that are not public, places that are hidden are not asked of. */
    private static final String PLACES = """
            select e.id, e.name as title, e.updated_at, e.sure_at as sure, e.account_id, e.group_id,
              cg.name as who, e.address, e.phone
            from place e {few} left join community_group cg on cg.id = e.group_id
            where not exists (select 1 from place_hiding ph where ph.place_id = e.id and ph.ended_at is null)""";

    /** A guest who has used a mailed link, and whoever has confirmed the address, can be mailed to. */
    private static final String STANDING = """
            select '%1$s' as kind, s.id, s.title, s.sure,
              (select count(*) from freshness_asking q where q.kind = '%1$s' and q.subject_id = s.id
                and q.asked_at >= s.sure) as times,
              (select max(q.asked_at) from freshness_asking q where q.kind = '%1$s' and q.subject_id = s.id
                and q.asked_at >= s.sure) as last_asked,
              r.began_at as rests, r.why,
              (select a.id from account a where a.id = s.account_id
                and (a.confirmed_at is not null or a.guest_since is not null)) as mail_account,
              (select m.group_id from membership m where m.group_id = s.group_id limit 1) as mail_group,
              s.who, s.address, s.phone
            from (%2$s) s
              left join freshness_rest r on r.kind = '%1$s' and r.subject_id = s.id and r.began_at > s.updated_at""";

    private StandingSql() {
    }

    /**
     * The first entries of each kind, those of which somebody was last sure the longest ago; parameter {@code goesOn}:
     * the moment a gathering must go on until. The database reads them in that order until it has enough, and no more
     * of them; so each kind is asked for by itself.
     *
     * @param few a table of one column {@code id} with those that are to be looked at, so that not all of them are; it
     * calls the table of gatherings or places {table}, that of their drafts {draft}, and
     * the kind itself {kind}. Empty for all.
     * @param condition on {@code x}
     */
    static String first(String few, String condition, int most) {
        return each(few, kind -> "select x.* from (" + kind + ") x where " + condition + " order by x.sure, x.id limit "
                + most);
    }

    /** A row for each, up to so many of each kind. */
    static String upTo(String few, String condition, int most) {
        return each(few, kind -> "select 1 from (" + kind + ") x where " + condition + " limit " + most);
    }

    private static String each(String few, UnaryOperator<String> what) {
        var join = few.isEmpty() ? "" : "join (" + few + ") few on few.id = e.id";
        var gatherings = GATHERINGS.replace("{few}", join).replace("{table}", "gathering").replace("{draft}", "draft")
                .replace("{kind}", Kind.GATHERING.name());
        var places = PLACES.replace("{few}", join).replace("{table}", "place").replace("{draft}", "place_draft")
                .replace("{kind}", Kind.PLACE.name());
        return "((" + what.apply(STANDING.formatted(Kind.GATHERING, gatherings)) + ") union all ("
                + what.apply(STANDING.formatted(Kind.PLACE, places)) + "))";
    }
}
