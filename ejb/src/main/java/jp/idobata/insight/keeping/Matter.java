package jp.idobata.insight.keeping;

import java.util.List;

/**
 * A kind of what staff wrote that is kept for a limited time. In each statement {@code ?1} is the moment before which
 * it is due, {@code ?2} how many seconds the town's clock is ahead of UTC: days, and dates of gatherings, are kept by
 * the town's clock, moments in UTC. What is deleted is asked once more whether it is due: somebody may have written it
 * anew since it was looked for.
 */
public enum Matter {

    /** Contact persons of what is no more: withdrawn, hidden, closed, or said to be gone. */
    CONTACT(Span.years(1), 30, MatterSql.PROFILES, "greatest(" + MatterSql.GONE + ", t.written_at)",
            MatterSql.says("contact"), MatterSql.SUBJECT, MatterSql.erase("contact")),

    /** Contact persons of gatherings that are in public view, but had their last date. */
    CONTACT_PAST(Span.years(3), 90, MatterSql.PROFILES, "if(" + MatterSql.GONE + " is null, greatest("
            + MatterSql.LAST_DATE + ", t.written_at), null)", MatterSql.says("contact"), MatterSql.SUBJECT,
            MatterSql.erase("contact")),

    /** Notes of staff about what is no more or had its last date. */
    NOTE(Span.years(5), 30, MatterSql.PROFILES, "greatest(coalesce(" + MatterSql.GONE + ", " + MatterSql.LAST_DATE
            + "), t.written_at)", MatterSql.says("note"), MatterSql.SUBJECT, MatterSql.erase("note")),

    /** States of profiles that others have taken the place of, from that day; the last state is never one of them. */
    HISTORY(Span.years(5), 30, "profile_history h join profile t on t.id = h.profile_id" + MatterSql.SUBJECTS,
            MatterSql.SUCCEEDED, "true", MatterSql.SUBJECT, "h.id",
            List.of("delete from profile_history where id in (%s)")),

    /** What notes and meetings said before they were changed, and of which words somebody said they are no name. */
    REWORDED(Span.years(1), 30, "resource_deed t left join resource_note n on n.id = t.note_id left join meeting m"
            + " on m.id = t.meeting_id", "t.done_at", "(t.kind in ('CHANGED', 'RECORDED') or t.kind = 'NO_PERSON')"
            + " and coalesce(t.words, t.was) is not null", "coalesce(left(n.what, 40), m.title)",
            List.of("update resource_deed set words = null, was = null where id in (%s)")),

    /** What the town lacks, once it is closed or withdrawn: with all that was done about it and its tasks. */
    RESOURCE(Span.years(5), 365, "resource_note t", MatterSql.CLOSED, "t.closed_on is not null", "left(t.what, 40)",
            List.of("delete t from resource_note t where t.id in (%s) and " + MatterSql.CLOSED + " < ?1")),

    /** What was said at meetings; that they were held, their agendas and what was decided stay. */
    MEETING(Span.years(10), 365, "meeting t", MatterSql.TOLD, "(t.record is not null or exists (select 1 from"
            + " resource_deed d where " + MatterSql.RECORDING + " and coalesce(d.words, d.was) is not null))",
            "t.title", List.of("update meeting t set t.record = null, t.version = t.version + 1 where t.id in (%s) and "
            + MatterSql.TOLD + " < ?1",
            "update resource_deed d join meeting t on t.id = d.meeting_id set d.words = null, d.was = null where t.id"
            + " in (%s) and t.record is null and " + MatterSql.RECORDING + " and d.done_at < ?1"));

    /** Nothing is kept by a rule for longer than so many years; for good is another thing. */
    public static final int YEARS_MOST = 30;

    private final Span usual;
    private final int least;
    private final String from;
    private final String since;
    private final String holds;
    private final String name;
    private final String key;
    private final List<String> deletions;

    Matter(Span usual, int least, String from, String since, String holds, String name, String key,
            List<String> deletions) {
        this.usual = usual;
        this.least = least;
        this.from = from;
        this.since = since;
        this.holds = holds;
        this.name = name;
        this.key = key;
        this.deletions = deletions;
    }

    Matter(Span usual, int least, String from, String since, String holds, String name, List<String> deletions) {
        this(usual, least, from, since, holds, name, "t.id", deletions);
    }

    /** How long it is kept if nobody has set another span. */
    public Span usual() {
        return usual;
    }

    /** It is kept for so many days at least. */
    public int leastDays() {
        return least;
    }

    /** How many are due, and since when the time of the oldest counts. */
    String countSql() {
        return "select count(*), min(x.since) from (" + all() + ") x where x.since < ?1";
    }

    /** The first that are due, the oldest first: number, moment and name of each. */
    String firstSql(int most) {
        return "select x.id, x.since, x.name from (" + all() + ") x where x.since < ?1 order by x.since, x.id limit "
                + most;
    }

    List<String> deletionSql(String keys) {
        return deletions.stream().map(sql -> sql.formatted(keys)).toList();
    }

    private String all() {
        return "select " + key + " as id, " + since + " as since, " + name + " as name from " + from + " where "
                + holds;
    }
}
