package jp.idobata.insight;

/**
 * What was in public view on its day. Figures of a day stay as they are when something is taken down or comes to rest
 * later. Parts of statements about gatherings {@code g} and their dates {@code o}.
 */
public enum InView {
    /** Joins that the conditions need: {@code pb} it is public, {@code pp} it was, {@code z} it rests or did then. */
    JOINS(" left join town.publication pb on pb.gathering_id = g.id"
            + " left join town.publication_past pp on pp.gathering_id = g.id"
            + " left join town.freshness_rest z on z.kind = 'GATHERING' and z.subject_id = g.id and z.began_at >"
            + " if(pb.gathering_id is null, coalesce(pp.changed_before, g.updated_at), g.updated_at)"),
    /** A condition: the date's gathering is public, or was not yet taken down when the date began. */
    SEEN("(pb.gathering_id is not null or o.starts_at < timestampadd(second, {offset}, pp.until_at))"),
    /** A condition: the date's gathering does not rest, or did not yet when the date began. */
    AWAKE("(z.subject_id is null or o.starts_at < timestampadd(second, {offset}, z.began_at))"),
    /** A condition: the gathering is in view today. */
    TODAY("pb.gathering_id is not null and z.subject_id is null"),
    /** When gatherings came into view for the first time, those too that are no longer: number and moment. */
    FIRST("(select pb.gathering_id, least(pb.published_at, coalesce(pp.first_at, pb.published_at)) as first_at"
            + " from town.publication pb left join town.publication_past pp on pp.gathering_id = pb.gathering_id"
            + " union select pp.gathering_id, pp.first_at from town.publication_past pp where not exists"
            + " (select 1 from town.publication pb where pb.gathering_id = pp.gathering_id))");

    /** Stands in a statement for the seconds from UTC to the town's time. */
    public static final String OFFSET = "{offset}";

    private final String sql;

    InView(String sql) {
        this.sql = sql;
    }

    /** The part of a statement. */
    public String sql() {
        return sql;
    }
}
