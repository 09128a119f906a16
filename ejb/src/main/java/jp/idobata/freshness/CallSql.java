package jp.idobata.freshness;

/** Conditions on an entry {@code x} of {@link Standings}: whether it is asked of by telephone, and when. */
final class CallSql {

    /**
     * Staff took it in for somebody, and know a number to call: see package counter. Asked from the entry, whose drafts
     * an index finds, so that nobody reads all that was ever taken in for each of all entries.
     */
    static final String PHONED = """
            (exists (select straight_join 1 from draft cd join counter_post cp on cp.draft_id = cd.id
              where x.kind = 'GATHERING' and cd.gathering_id = x.id and cp.phone is not null)
            or exists (select straight_join 1 from place_draft cq join counter_post cp on cp.place_draft_id = cq.id
              where x.kind = 'PLACE' and cq.place_id = x.id and cp.phone is not null))""";

    /** The numbers of these, to look at no others; see {@link StandingSql#all}. */
    static final String THEIRS = """
            select distinct d.{table}_id as id from {draft} d join counter_post cp on cp.{draft}_id = d.id
            where cp.phone is not null and d.{table}_id is not null""";

    private static final String CALLED = "exists (select 1 from freshness_call fc where fc.kind = x.kind"
            + " and fc.subject_id = x.id and fc.undone_at is null and fc.called_at > x.sure and ";

    /**
     * Of {@link #THEIRS}: due, and to be called today; whoever was not reached, not before the day they are to be
     * called again.
     */
    static final String WAITING = "x.rests is null and x.sure < :due and not " + CALLED
            + "(fc.outcome = 'CHANGES' or fc.again_on > :today))";

    /** The numbers of those of which it was said that something has changed. */
    static final String SAID_TO_CHANGE = "select distinct fc.subject_id as id from freshness_call fc where fc.kind ="
            + " '{kind}' and fc.outcome = 'CHANGES' and fc.undone_at is null";

    /** The same of any entry, whether or not there is a number for it. */
    static final String TO_CALL = PHONED + " and " + WAITING;

    /** Whoever answered the call said that something has changed, and nobody has changed it since. */
    static final String TO_CHANGE = PHONED + " and x.rests is null and " + CALLED + "fc.outcome = 'CHANGES')";

    /** How to reach those of whom staff took it in: kind, number, who, address, telephone. */
    static final String REACHED = """
            select x.* from (select cp.kind, if(cp.kind = 'PLACE', cq.place_id, cd.gathering_id) as id, cp.person,
              cp.address, cp.phone from counter_post cp left join draft cd on cd.id = cp.draft_id
              left join place_draft cq on cq.id = cp.place_draft_id) x where (x.kind, x.id) in (%s)""";

    private CallSql() {
    }
}
