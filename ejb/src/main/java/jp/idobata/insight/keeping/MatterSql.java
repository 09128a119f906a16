package jp.idobata.insight.keeping;

import java.util.List;

/** Pieces of the statements of {@link Matter}; {@code t} is the profile, note or meeting. */
final class MatterSql {

    static final String SUBJECTS = " left join town.gathering g on g.id = t.gathering_id left join town.place p on p.id"
            + " = t.place_id left join town.community_group c on c.id = t.group_id";
    static final String PROFILES = "profile t" + SUBJECTS;
    static final String SUBJECT = "coalesce(g.title, p.name, c.name)";

    /** When the thing that a profile is about went out of public view for good, as far as one knows; null if it did
     * not. What was never in public view waits, and is not gone. */
    static final String GONE = "coalesce((select greatest(max(w.withdrawn_at), coalesce((select u.until_at"
            + " from town.publication_past u where u.gathering_id = t.gathering_id), max(w.withdrawn_at)))"
            + " from town.withdrawal w where w.gathering_id = t.gathering_id and not exists (select 1"
            + " from town.publication b where b.gathering_id = t.gathering_id)),"
            + " (select max(s.hidden_at) from town.place_hiding s where s.place_id = t.place_id"
            + " and s.ended_at is null),"
            + " (select k.closed_at from town.group_closing k where k.group_id = t.group_id),"
            + " (select r.began_at from town.freshness_rest r where r.why = 'GONE'"
            + " and r.kind = if(t.place_id is null, 'GATHERING', 'PLACE')"
            + " and r.subject_id = coalesce(t.gathering_id, t.place_id)))";

    /** When the last date of a gathering in public view is over. */
    static final String LAST_DATE = "(select max(o.over_at) - interval ?2 second from town.occurrence o join"
            + " town.publication b on b.gathering_id = o.gathering_id where o.gathering_id = t.gathering_id)";

    /** When the next state of a profile took the place of this one; null if it is the last. */
    static final String SUCCEEDED = "(select min(n.written_at) from profile_history n where n.profile_id = h.profile_id"
            + " and (n.written_at > h.written_at or n.written_at = h.written_at and n.id > h.id))";

    /** When a note was closed or withdrawn. */
    static final String CLOSED = "timestamp(t.closed_on) - interval ?2 second";

    /** That a deed (d) tells of a meeting otherwise. */
    static final String RECORDING = "d.meeting_id = t.id and d.note_id is null and d.kind = 'RECORDED'";

    /** When a meeting was held, or was told of last. */
    static final String TOLD = "greatest(timestamp(t.held_on) - interval ?2 second, coalesce((select max(d.done_at)"
            + " from resource_deed d where " + RECORDING + "), timestamp(t.held_on) - interval ?2 second))";

    private MatterSql() {
    }

    /** That a profile says something of the kind, now or in one of its earlier states. */
    static String says(String text) {
        return "(t." + text + " is not null or exists (select 1 from profile_history y where y.profile_id = t.id and"
                + " json_value(y.body, '$." + text + "') is not null))";
    }

    /** Takes it out of a profile and all its states. */
    static List<String> erase(String text) {
        return List.of("update profile t set t." + text + " = null, t.version = t.version + 1 where t.id in (%s) and t."
                + text + " is not null and t.written_at < ?1",
                "update profile_history set body = json_remove(body, '$." + text + "') where profile_id in (%s)"
                + " and written_at < ?1 and json_value(body, '$." + text + "') is not null");
    }
}
