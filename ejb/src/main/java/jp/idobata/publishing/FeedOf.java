package jp.idobata.publishing;

import jp.idobata.place.PlaceHidings;

/** Whose gatherings a feed tells of. */
public enum FeedOf {

    /** The whole town's. */
    TOWN("select nullif(?3, ?3)", "true", "true"),
    /** One gathering alone. */
    GATHERING("select g.title from gathering g join publication p on p.gathering_id = g.id where g.id = ?3",
            "g.id = ?3", "o.gathering_id = ?3"),
    /** What one group holds. */
    GROUP("select p.name from community_group p join group_approval ga on ga.group_id = p.id where p.id = ?3",
            "g.group_id = ?3", "o.gathering_id in (select g.id from gathering g where g.group_id = ?3)"),
    /** What is held at one place. */
    PLACE("select p.name from place p where p.id = ?3 and " + PlaceHidings.SEEN, "g.place_id = ?3",
            "o.gathering_id in (select g.id from gathering g where g.place_id = ?3)"),
    /** What is held in one area, the areas within it included. */
    AREA("select a.name from area a where a.id = ?3", "true", "true");

    private final String name;
    private final String gatherings;
    private final String dates;

    FeedOf(String name, String gatherings, String dates) {
        this.name = name;
        this.gatherings = gatherings;
        this.dates = dates;
    }

    /**
     * One statement that tells two editions apart. What was last over stands for the passing of time: until the next
     * date is over, nothing drops out of what is to come; but what rests does, and comes back. Parameters: 1 now, 2
     * before which no date that is over only now can have begun, 3 the number.
     */
    String edition() {
        return "select (" + name + "), (select max(g.updated_at) from gathering g where " + gatherings + "),"
                + " (select max(o.over_at) from occurrence o where o.starts_at between ?2 and ?1 and o.over_at <= ?1"
                + " and " + dates + "), (select j.started_at from job_run j where j.job = 'horizon'"
                + " order by j.slot desc limit 1), (select max(updated_at) from place),"
                + " (select max(updated_at) from community_group), (select max(f.began_at) from freshness_rest f),"
                + " (select count(*) from freshness_rest)";
    }
}
