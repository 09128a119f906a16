package jp.idobata.retention;

/**
 * A kind of thing that is kept for a limited time. In each condition {@code ?1} is the moment before which it is due.
 */
public enum Kept {

    /** Who signed in, and who tried to. */
    SIGN_IN(180, "sign_in t", "t.tried_at < ?1", "t.tried_at",
            "concat(t.outcome, ' ', (select a.name from account a where a.id = t.account_id))",
            "delete from sign_in where id in (%s)", "t.id"),

    /** Drafts that were never handed in and that nobody has touched since. */
    DRAFT(730, "draft t", "t.saved_at < ?1 and t.submitted_at is null and t.accepted_at is null and t.discarded_at is"
            + " null and not exists (select 1 from submission s where s.draft_id = t.id)"
            + " and not exists (select 1 from whisper_sprout w where w.draft_id = t.id)", "t.saved_at",
            "json_value(t.body, '$.title')", "delete from draft where id in (%s)", "t.id"),

    /** Drafts that their writers have put away. */
    DISCARDED(30, "draft t", "t.discarded_at < ?1 and t.submitted_at is null and t.accepted_at is null"
            + " and not exists (select 1 from submission s where s.draft_id = t.id)"
            + " and not exists (select 1 from whisper_sprout w where w.draft_id = t.id)", "t.discarded_at",
            "json_value(t.body, '$.title')", "delete from draft where id in (%s)", "t.id"),

    /** Addresses of people who minded something and were to be answered; what they minded has days of its own. */
    COMPLAINT(365, "complaint t", "t.made_at < ?1 and t.email is not null and exists (select 1 from submission s"
            + " where s.complaint_id = t.id and s.decided_at is not null)", "t.made_at", "t.why",
            "update complaint set email = null where id in (%s)", "t.id"),

    /** What people minded, in their own words, which may name others; that they did, and what was decided, stays. */
    COMPLAINT_WORDS(1095, "complaint t", "t.made_at < ?1 and t.words is not null and exists (select 1 from submission s"
            + " where s.complaint_id = t.id and s.decided_at is not null)", "t.made_at", "t.why",
            "update complaint set words = null where id in (%s)", "t.id"),

    /** Files that were read in; what came of them, and the report, stay. */
    IMPORT(365, "import_file f join import_run t on t.id = f.run_id",
            "t.imported_at < ?1 and t.state in ('DONE', 'UNDONE')", "t.imported_at", "t.title",
            "delete from import_file where run_id in (%s)", "t.id"),

    /** Files of outlines and of people counted by age; what was drawn and counted by them stays. */
    AREA_FILE(365, "area_file t", "t.given_at < ?1 and length(t.body) > 0", "t.given_at", "t.name",
            "update area_file set body = '' where id in (%s)", "t.id"),

    /**
     * How to reach people for whom staff posted something that is not public, or is no more, or is over; the day it
     * was taken in, was held last or went out of public view, whichever is latest.
     */
    REACH(365, "counter_post t left join draft d on d.id = t.draft_id left join place_draft q on q.id ="
            + " t.place_draft_id", "t.emptied_at is null and not exists (select 1 from publication p where"
            + " p.gathering_id = d.gathering_id and exists (select 1 from occurrence o where o.gathering_id ="
            + " p.gathering_id and o.over_at > ?1) and not exists (select 1 from freshness_rest r where r.kind ="
            + " 'GATHERING' and r.subject_id = p.gathering_id and r.why = 'GONE')) and (q.place_id is null or exists"
            + " (select 1 from place_hiding h where h.place_id = q.place_id and h.ended_at is null) or exists (select"
            + " 1 from freshness_rest r where r.kind = 'PLACE' and r.subject_id = q.place_id and r.why = 'GONE'))"
            + " and " + Kept.REACHED + " < ?1", Kept.REACHED, "t.title",
            "update counter_post set person = null, phone = null, fax = null, address = null, via = null, hours ="
            + " null, letter_wanted = false, emptied_at = utc_timestamp(6) where id in (%s)", "t.id"),

    /**
     * Pictures that a decision took down, to be shown again if it is undone; the decision stays, and all else of it.
     */
    UNDOING(365, "decision t left join submission s on s.id = t.submission_id left join gathering g on g.id ="
            + " t.gathering_id left join place p on p.id = t.place_id", "t.decided_at < ?1 and not t.pictures_let_go"
            + " and t.former like '%\"hash\":%' and not exists (select 1 from decision u where u.undoes = t.id)",
            "t.decided_at", "coalesce(s.title, g.title, p.name)",
            "update decision set pictures_let_go = true where id in (%s)", "t.id"),

    /** Stories that were never handed in and that nobody has touched since. */
    STORY(730, "story_wording t", "t.saved_at < ?1 and t.submitted_at is null and t.accepted_at is null"
            + " and not exists (select 1 from submission s where s.story_wording_id = t.id)", "t.saved_at", "t.title",
            "delete from story_wording where id in (%s)", "t.id"),

    /** What a story said before another wording of it was let through; that other can no longer be undone then. */
    STORY_FORMER(365, "story_wording t", "t.accepted_at < ?1 and not exists (select 1 from story_publication p where"
            + " p.wording_id = t.id) and exists (select 1 from story_wording n where n.story_id = t.story_id"
            + " and n.accepted_at > t.accepted_at)", "t.accepted_at", "t.title",
            "delete from story_wording where id in (%s)", "t.id"),

    /** Invitations to a group that nobody has taken. */
    INVITATION(90, "group_invitation t", "t.expires_at < ?1 and t.accepted_at is null", "t.expires_at",
            "(select c.name from community_group c where c.id = t.group_id)",
            "delete from group_invitation where id in (%s)", "t.id");

    /** Most days that can be set: ten years. */
    public static final int DAYS_MOST = 3653;

    /** Constants of an enum are made before its fields; a constant of the language is there already. */
    private static final String REACHED = "greatest(t.entered_at, coalesce(t.changed_at, t.entered_at),"
            + " coalesce((select max(w.withdrawn_at) from withdrawal w where w.gathering_id = d.gathering_id),"
            + " t.entered_at), coalesce((select max(o.over_at) from occurrence o join publication p on p.gathering_id ="
            + " o.gathering_id where o.gathering_id = d.gathering_id and not exists (select 1 from freshness_rest r"
            + " where r.kind = 'GATHERING' and r.subject_id = p.gathering_id and r.why = 'GONE')), t.entered_at),"
            + " coalesce((select max(h.hidden_at) from place_hiding h where h.place_id = q.place_id),"
            + " t.entered_at), coalesce((select max(r.began_at) from freshness_rest r where r.why = 'GONE'"
            + " and (r.kind = 'GATHERING' and r.subject_id = d.gathering_id or r.kind = 'PLACE'"
            + " and r.subject_id = q.place_id)), t.entered_at))";

    private final int usual;
    private final String from;
    private final String due;
    private final String since;
    private final String name;
    private final String deletion;
    private final String key;

    Kept(int usual, String from, String due, String since, String name, String deletion, String key) {
        this.usual = usual;
        this.from = from;
        this.due = due;
        this.since = since;
        this.name = name;
        this.deletion = deletion;
        this.key = key;
    }

    /** How many days it is kept if nobody has set another number. */
    public int usualDays() {
        return usual;
    }

    String countSql() {
        return "select count(*) from " + from + " where " + due;
    }

    /** The first that are due, the oldest first: number, moment and name of each. */
    String firstSql(int most) {
        return "select " + key + ", " + since + ", " + name + " from " + from + " where " + due + " order by " + since
                + ", " + key + " limit " + most;
    }

    String deletionSql(String keys) {
        return deletion.formatted(keys);
    }
}
